/** The committed site, built once and looked at from outside. */
package vn.loa.site;
