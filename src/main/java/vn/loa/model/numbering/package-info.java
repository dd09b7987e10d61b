/** How provisions are numbered: labels as typed, and the tree that they make. Pure functions over the model. */
package vn.loa.model.numbering;
