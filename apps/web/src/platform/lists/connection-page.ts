import type { Page } from './use-paged-list';

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export function pageOf<Node>({ edges, pageInfo }: Connection<Node>): Page<Node> {
  return { nodes: edges.map((edge) => edge.node), hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor ?? null };
}
