/**
 * Pages of HTML for people: one file without any reference to another, no script, readable on paper, on narrow screens and in the
 * dark. What stands on them, the modules say.
 */
package org.st96toolkit.core.html;
