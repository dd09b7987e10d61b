/** What bodies are told to do, by tables of how bodies are named and how tasks begin. */
package vn.loa.understand.duty;
