const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options']);
const ACCESS = new Set(['Public', 'SignedIn', 'RequirePermission']);

const nameOf = (decorator) =>
  decorator.expression.type === 'CallExpression' ? decorator.expression.callee.name : decorator.expression.name;

/** Every operation and REST handler says who may call it: exactly one of @Public(), @SignedIn() and @RequirePermission(...). */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: '{{name}} declares no access: add @Public(), @SignedIn() or @RequirePermission(...).',
      several: '{{name}} declares its access more than once.',
    },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(nameOf);
      if (!names.some((name) => OPERATIONS.has(name))) return;
      const declared = names.filter((name) => ACCESS.has(name)).length;
      if (declared !== 1)
        context.report({
          node: node.key,
          messageId: declared === 0 ? 'missing' : 'several',
          data: { name: node.key.name ?? 'This handler' },
        });
    },
  }),
};
