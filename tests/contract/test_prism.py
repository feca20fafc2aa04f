"""Prism serves the bundle: it takes what the client sends for every operation, and the client reads what it answers.

Nothing is taken out: Prism knows all that the spec says of requests. It is skipped where Prism can't be installed.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib.resources import as_file, files
from typing import Any

import httpx
import pytest

from aiomodelarts import ApiError, BadRequest, ModelArts, TokenCredentials
from aiomodelarts.core.operation.operation import Operation
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing.spec.contracts import faults_of
from generator.lint.schemas import flat_properties
from generator.spec.bundle import parameters
from generator.spec.naming import python_name
from tests.contract.documented_calls import DOCUMENT, RAW, arguments, body_of, plain, success
from tests.contract.prism import INSTALL_SECONDS, START_SECONDS, Unavailable, install, serving

pytestmark = pytest.mark.timeout(INSTALL_SECONDS + START_SECONDS + 60)
PROJECT = "0123456789abcdef0123456789abcdef"
# Their examples have integers beyond 2**53, which JavaScript rounds.
ROUNDED = {"ShowTrainingJobVersionLog"}
WRONG_IN_QUERY: tuple[Any, ...] = ("never-heard-of",)
WRONG_IN_BODY: tuple[Any, ...] = ({"never": "heard of"}, 7, "never-heard-of")


@pytest.fixture(scope="module")
def prism(pytestconfig: pytest.Config) -> Iterator[str]:
    """The address of Prism."""
    assert pytestconfig.cache is not None
    try:
        program = install(pytestconfig.cache.mkdir("prism"))
    except Unavailable as error:
        pytest.skip(str(error))
    with as_file(files("aiomodelarts").joinpath("openapi.json")) as document, serving(program, document) as address:
        yield address


@asynccontextmanager
async def client_of(address: str) -> AsyncIterator[ModelArts]:
    async with ModelArts(TokenCredentials("the-token"), project_id=PROJECT, endpoint=address, retries=0) as client:
        yield client


async def fault(client: ModelArts, operation: Operation) -> str | None:
    """What is wrong with a call of an operation with the spec's examples."""
    try:
        answer = await client.with_raw_response(client.call, operation.id, **arguments(operation))
    except ApiError as error:
        return f"refused with {error.status}: {error}"
    status, media = success(RAW[operation.id][3])
    body = json.loads(answer.body) if answer.body else None
    if violations := answer.headers.get("sl-violations"):
        return violations
    if answer.status != status:
        return f"the status is {answer.status} instead of {status}"
    if plain(answer.model) != body:
        return f"{body} is read as {answer.model}"
    return "another answer" if body != media.get("example") else None


async def test_every_operation(prism: str) -> None:
    async with client_of(prism) as client:
        found = await asyncio.gather(*(fault(client, operation) for operation in OPERATIONS.values()))
    faults = {name: text for name, text in zip(OPERATIONS, found, strict=True) if text is not None}
    assert faults == dict.fromkeys(ROUNDED, "another answer")


def wrong_arguments(operation: Operation) -> dict[str, Any] | None:
    """The arguments of a documented call, one of which the spec does not allow; None where it allows any text.

    Those of the project and of paging are left as they are, because the client itself refuses wrong ones, and lists in
    the query, of which a text is one.
    """
    _, _, item, raw = RAW[operation.id]
    paging = operation.pagination
    kept = {"project_id", *((paging.index, paging.size) if paging else ())}
    candidates = [
        (python_name(entry["name"], entry), entry["schema"], WRONG_IN_QUERY)
        for entry in parameters(DOCUMENT, item, raw)
        if entry["name"] not in kept and entry["schema"].get("type") != "array"
    ]
    media = body_of(raw)
    if media is not None:
        nodes = flat_properties(DOCUMENT, media["schema"])
        candidates += [(python_name(wire, nodes[wire]), nodes[wire], WRONG_IN_BODY) for wire in media["example"]]
    for name, schema, values in reversed(candidates):
        for value in values:
            if faults_of(schema, value):
                return {**arguments(operation), name: value}
    return None


async def refusal(client: ModelArts, operation: Operation, wrong: dict[str, Any]) -> str:
    try:
        await client.call(operation.id, **wrong)
    except ApiError as error:
        return f"{type(error).__name__} {error.status}"
    return "taken"


async def test_wrong_arguments_are_refused(prism: str) -> None:
    """Otherwise the test above would show nothing."""
    wrong = {name: given for name, operation in OPERATIONS.items() if (given := wrong_arguments(operation)) is not None}
    async with client_of(prism) as client:
        found = await asyncio.gather(*(refusal(client, OPERATIONS[name], given) for name, given in wrong.items()))
    expected = f"{BadRequest.__name__} 422"
    assert {name: text for name, text in zip(wrong, found, strict=True) if text != expected} == {}
    assert len(wrong) > len(OPERATIONS) / 2


async def test_token_is_asked_for(prism: str) -> None:
    path = OPERATIONS["ListNotebooks"].path.format(project_id=PROJECT)
    async with httpx.AsyncClient(base_url=prism, trust_env=False) as http:
        assert (await http.get(path)).status_code == 401
        assert (await http.get(path, headers={"X-Auth-Token": "the-token"})).status_code == 200
