/** Looking for things in running text. */
package org.st96toolkit.core.text;
