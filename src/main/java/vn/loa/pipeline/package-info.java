/** The order of the stages. The only room that knows all of them. */
package vn.loa.pipeline;
