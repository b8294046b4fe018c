export const title = 'Outcomes';
export const none = 'This review has none.';
