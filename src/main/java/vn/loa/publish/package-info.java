/** From a commit to a release that readers see: builds beside the live site, records what was published, swaps in one step. */
package vn.loa.publish;
