/**
 * Tests of the code are about the book as it is shipped, whatever a team has made of its copy: with AS_SHIPPED=1 in the
 * environment the team's configuration and content/team/ are passed over. What the team made is proven in a step of its own.
 */
export const AS_SHIPPED = process.env['AS_SHIPPED'] === '1';
