/** What a quantity is called in ids of claims and in addresses: its name in lower-case letters, digits and hyphens. */
export const quantityId = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
