import swcJest from '@swc/jest';
import tests from '../../../jest.config.js';

const [, options] = tests.transform['\\.ts$'];
const swc = swcJest.createTransformer(options);

const constant =
  /^((?:export )?const (\w+)[^\n]*? = )((?:(?!;\n)[^])*?(?:=>|\{)[^]*?);\n(?=\n|export|const|function|\/|$)/gm;
const declared = /^(?:export )?function (\w+)/gm;

/** Each rule of a policy goes through `ruleOf`, which can leave it out: see everyGuard.guards.ts. Types are stripped below, so none are said. */
const routed = source => {
  const functions = [...source.matchAll(declared)].map(
    ([, name]) => `${name} = globalThis.ruleOf('${name}', ${name});\n`,
  );
  const constants = source.replace(constant, "$1globalThis.ruleOf('$2', $3);\n");
  const all = source.match(/^(export )?(const|function|class|let) /gm) ?? [];
  const passed = constants.split('globalThis.ruleOf').length - 1 + functions.length;
  if (passed !== all.length) throw new Error(`${passed} of ${all.length} rules of a policy can be taken away.`);
  return constants + functions.join('');
};

export default {
  canInstrument: false,
  process: (source, path, jest) => swc.process(routed(source), path, jest),
  processAsync: (source, path, jest) => swc.processAsync(routed(source), path, jest),
  getCacheKey: (source, path, jest) => swc.getCacheKey(`${constant.source} ${String(routed)} ${source}`, path, jest),
};
