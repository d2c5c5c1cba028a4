/** What image files are, by their first bytes and their headers; pixels are never read. Sees nothing else of the project. */
package org.st96toolkit.validation.image;
