/**
 * One look for code, styles and configuration; prose and generated pages keep their own. The parser is the quicker of the
 * two that Prettier's makers offer; what is printed is the same.
 */
export default { printWidth: 120, plugins: ["@prettier/plugin-oxc"] };
