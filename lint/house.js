/** Rules of this house that no plugin has. */
export const house = {
  rules: {
    'folder-name': rule(context => ({
      Program(node) {
        const folder = /\/(utils|helpers|common|types|constants)\//.exec(context.filename)?.[1];
        if (folder) context.report({ node, message: `A folder is named for a thing of the field, not "${folder}".` });
      },
    })),

    'words-in-catalogues': rule(context => ({
      JSXText: node => refuseWords(context, node),
      'JSXExpressionContainer > Literal': node => refuseWords(context, node),
      'JSXAttribute[name.name=/^(aria-label|title|placeholder|alt|label|hint)$/] > Literal': node =>
        refuseWords(context, node),
    })),

    'whole-tests': rule(context => ({
      'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]': node =>
        context.report({ node, message: 'A test runs, with all the others, or it is not there.' }),
      'CallExpression[callee.name=/^(it|test)$/] > ArrowFunctionExpression > BlockStatement[body.length=0]': node =>
        context.report({ node, message: 'This test tests nothing.' }),
    })),
  },
};

function rule(create) {
  return { meta: { type: 'problem', schema: [] }, create };
}

/** Single letters (a key's name) and signs may stand in a screen; a word is translated. */
function refuseWords(context, node) {
  const isAttribute = node.parent.parent.type === 'JSXAttribute' && !isRead(node.parent.parent);
  const isName = String(node.value).trim() === 'OpenVisit';
  if (typeof node.value !== 'string' || isAttribute || isName || !/\p{L}{2}/u.test(node.value)) return;
  context.report({ node, message: `"${node.value.trim()}" belongs in src/locales/en.json.` });
}

const isRead = attribute => /^(aria-label|title|placeholder|alt|label|hint)$/.test(attribute.name.name);
