export function hasProgram(command: string, environment?: NodeJS.ProcessEnv): boolean;
export function notRun(files: readonly string[], environment?: NodeJS.ProcessEnv): readonly string[];
