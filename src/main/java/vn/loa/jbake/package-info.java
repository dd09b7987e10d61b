/** Adapters between Loa and JBake. The only user of org.jbake and Freemarker. */
package vn.loa.jbake;
