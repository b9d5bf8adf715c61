import { DirectiveLocation, GraphQLDirective, GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql';

const locations = [DirectiveLocation.FIELD_DEFINITION];

/** Who may call an operation, printed into the SDL. */
export const ACCESS_DIRECTIVES = [
  new GraphQLDirective({ name: 'public', description: 'Anybody may call this.', locations }),
  new GraphQLDirective({
    name: 'signedIn',
    description: 'Any signed-in person may call this; with a scope also an application of somebody else to which they granted it.',
    locations,
    args: { scope: { type: GraphQLString } },
  }),
  new GraphQLDirective({
    name: 'requirePermission',
    description: 'Asks for a permission; with acr or maxAge also for proof of who one is, as strong or as recent as that.',
    locations,
    args: { permission: { type: new GraphQLNonNull(GraphQLString) }, acr: { type: GraphQLInt }, maxAge: { type: GraphQLInt } },
  }),
];
