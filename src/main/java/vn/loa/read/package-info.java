/** Files of the content folder to sources, and headers to the model's records. The only user of SnakeYAML. */
package vn.loa.read;
