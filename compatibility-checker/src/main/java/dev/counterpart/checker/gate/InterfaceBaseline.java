package dev.counterpart.checker.gate;

import dev.counterpart.model.ContractSet;

/** Where AsyncAPI documents of the state before come from: another folder, or the releases that fit the versions of now. */
@FunctionalInterface
public interface InterfaceBaseline {

    /** Services with the documents that those of now are compared with, and what is known of messages and channels. */
    ContractSet before(ContractSet current);
}
