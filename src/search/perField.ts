/** Makes what is computed from a field once for each field. */
export function perField<Of extends object, Made>(make: (field: Of) => Made): (field: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (field) => {
    let made = known.get(field);
    if (made === undefined) known.set(field, (made = make(field)));
    return made;
  };
}
