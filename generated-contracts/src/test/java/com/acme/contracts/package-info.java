/** What the generated contracts are held to: the domain's own list, every example, every broken variant. */
@NullMarked
package com.acme.contracts;

import org.jspecify.annotations.NullMarked;
