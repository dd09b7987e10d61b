/** Shows a site to its editor on this machine: serves a folder, watches the sources, reloads the browser. */
package vn.loa.serve;
