/**
 * The gate that a filing passes or not: what a user asks for, checked and made ready once; the verdict on each document; the exit
 * status of them all. The command line and build plug-ins stand on it and decide nothing of this themselves.
 */
package org.st96toolkit.validation.gate;
