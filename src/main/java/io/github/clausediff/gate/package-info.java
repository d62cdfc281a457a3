/** What a policy allows, what a change set breaks of it, what is excused, and the outcome. */
@NullMarked
package io.github.clausediff.gate;

import org.jspecify.annotations.NullMarked;
