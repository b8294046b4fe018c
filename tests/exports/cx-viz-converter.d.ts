declare module '@js4cytoscape/cx-viz-converter' {
  const converter: { convert(cx2: readonly object[], format: 'cytoscapeJS' | 'lnv'): unknown };
  export default converter;
}
