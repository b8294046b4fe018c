const name =
  /(?:(?:ox|l(?:f|ph)|en|ur|or|od|om|tr|ph|[bcn])ides?|(?:phosph|sul(?:f|ph)|nitr|carbon|chlor|bor|tri?fl)ates?)\b|\b(?:ferr|cupr|stann|plumb|aur|nickel|cobalt|chrom|mangan|titan|antimon|bismuth)(?:ous|ic)\b|\((?:I|II|III|IV|V|VI)\)/i;

/** Whether it is worth loading what reads names of compounds. */
export const mayNameCompound = (typed: string): boolean => name.test(typed);
