/** The goals of the Maven plugin. They say to Maven what the gate of {@code validation} says, and decide nothing themselves. */
package org.st96toolkit.maven;
