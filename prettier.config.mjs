/** One look for code, styles and configuration; prose and generated pages keep their own. */
export default { printWidth: 120 };
