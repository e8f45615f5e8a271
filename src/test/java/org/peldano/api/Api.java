package org.peldano.api;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** How the tests call the service: every answer is held against the contract. */
final class Api {

    private static final ContractFilter CONTRACT = new ContractFilter();

    private Api() {}

    static RequestSpecification given() {
        return RestAssured.given().filter(CONTRACT).urlEncodingEnabled(false);
    }
}
