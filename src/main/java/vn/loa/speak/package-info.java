/** Text written for the eye to text written for an announcer's voice. */
package vn.loa.speak;
