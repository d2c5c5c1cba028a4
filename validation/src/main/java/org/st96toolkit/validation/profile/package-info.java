/**
 * Rules of offices for the body of an application. What a rule looks for is a class; how grave it is for an office, and by which
 * law, stands in {@code rules.tsv}, and what differs by figures alone in {@code limits.tsv}.
 */
package org.st96toolkit.validation.profile;
