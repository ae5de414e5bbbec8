export default { title: 'Everything' };
