export default { title: 'Shop' };
