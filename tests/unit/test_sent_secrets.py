"""Secrets in the bodies of calls show up nowhere, whether the service repeats them or not."""

import asyncio
import io
import json
import logging
import pickle
import pydoc
import reprlib
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import attrs
import httpx
import pytest
from rich.console import Console
from rich.traceback import Traceback

from aiomodelarts import ApiError, BatchError, DecodeError, ModelArts, ModelArtsError, WaitFailed, models, operations
from aiomodelarts.core.messages.messages import OutgoingRequest
from aiomodelarts.core.messages.request_secrets import secrets_of
from aiomodelarts.core.messages.sent_secrets import SentSecrets, hide_sent
from aiomodelarts.core.operation.operation import Request
from aiomodelarts.core.redaction.hidden import Hidden

# No digits of hexadecimal numbers alone, which the addresses in `repr` have too.
SECRET = 'C4nary "s\\k/ü" 7w1z'
MARKS = ("C4nary", "7w1z")

ENVIRONMENT = {"DB_PASSWORD": SECRET, "LEVEL": "1"}
JOB = {"kind": "job", "metadata": {"name": "n"}}
SERVICE = {"service_name": "s", "infer_type": "real-time"}
TASK = {"url": f"rtsp://jane:{SECRET}@camera"}
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "a field": ("CreateAuthorization", {"content": "agency", "secret_key": SECRET}),
    "a map": ("CreateTrainingJob", {**JOB, "algorithm": {"id": "a", "environments": ENVIRONMENT}}),
    "a map in a model": (
        "CreateTrainingJob",
        {**JOB, "algorithm": models.TrainingJobAlgorithmInput(id="a", environments=ENVIRONMENT)},
    ),
    "a map in a list": (
        "CreateService",
        {**SERVICE, "config": [{"model_id": "m", "weight": 100, "envs": ENVIRONMENT}]},
    ),
    "a map in a list of models": (
        "CreateService",
        {**SERVICE, "config": [models.ServiceConfigInput.from_dict({"model_id": "m", "envs": ENVIRONMENT})]},
    ),
    "fields at depth": (
        "CreateDataset",
        {
            "dataset_name": "d",
            "data_sources": [{"source_info": {"user_password": SECRET, "user_name": "jane"}}],
            "work_path": "/w/",
            "work_path_type": 0,
        },
    ),
    "a free-form map": (
        "CreatePlugin",
        {"spec": {"template": {"inputs": {"deep": [{"x": SECRET}]}}}},
    ),
}


def method(client: ModelArts, operation: str) -> Callable[..., Awaitable[Any]]:
    row = operations.OPERATIONS[operation]
    return getattr(getattr(client, row.resource), row.name)


def complete(operation: str, given: dict[str, Any]) -> dict[str, Any]:
    """With whatever else the operation demands."""
    more = {"CreatePlugin": {"pool_name": "pool-1"}}
    return {**more.get(operation, {}), **given}


def deep(value: object, seen: set[int] | None = None, depth: int = 0) -> Iterator[str]:
    """What a program finds that goes into containers and the fields of attrs classes, and asks all else for `repr`."""
    seen = set() if seen is None else seen
    if id(value) in seen or depth > 8:
        return
    seen.add(id(value))
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from deep(key, seen, depth + 1)
            yield from deep(inner, seen, depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from deep(inner, seen, depth + 1)
    elif attrs.has(type(value)) and not isinstance(value, models.TrainingJobAlgorithmInput | models.ServiceConfigInput):
        for attribute in attrs.fields(type(value)):
            yield from deep(getattr(value, attribute.name, None), seen, depth + 1)
    yield repr(value)


class PlainTraceback(Traceback):
    """Draws the code in one color. Finding the words of Python takes longer than all else."""

    @classmethod
    def _guess_lexer(cls, filename: str, code: str) -> str:
        return "text"


def told(error: BaseException | None, seen: set[int] | None = None, *, drawn: bool = False) -> Iterator[str]:
    """All that reports of an error show, the frames of this file aside; `drawn`: also by rich, which takes long."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    yield from (str(error), repr(error), repr(vars(error)), repr(error.args), repr(getattr(error, "__notes__", None)))
    yield from deep(vars(error))
    yield repr(pickle.dumps(error))
    kept = error.__traceback__
    while kept is not None and kept.tb_frame.f_code.co_filename == __file__:
        kept = kept.tb_next
    if kept is not None:
        yield from traceback.StackSummary.extract(traceback.walk_tb(kept), capture_locals=True).format()
        if drawn:
            text = io.StringIO()
            limits = {"locals_max_length": None, "locals_max_string": None}
            Console(file=text, width=400).print(
                PlainTraceback.from_exception(Exception, Exception(), kept, show_locals=True, extra_lines=0, **limits)
            )
            yield text.getvalue()
        for frame, _ in traceback.walk_tb(kept):
            if frame.f_code.co_filename != __file__:
                yield from deep(frame.f_locals)
                yield from (pydoc.text.repr(value) + reprlib.repr(value) for value in frame.f_locals.values())
    yield from told(error.__cause__, seen, drawn=drawn)
    yield from told(error.__context__, seen, drawn=drawn)


def check(texts: Iterator[str] | list[str]) -> None:
    for text in texts:
        for mark in MARKS:
            assert mark not in text, f"{mark} in: {text[max(0, text.find(mark) - 600) : text.find(mark) + 200]}"


def echoes(request: httpx.Request) -> dict[str, str]:
    body = request.content.decode()
    return {
        "as it was sent": body,
        "plain": SECRET,
        "within JSON": json.dumps({"a": SECRET}),
        "within JSON within JSON": json.dumps(json.dumps({"a": SECRET})),
    }


def refusals(request: httpx.Request) -> dict[str, httpx.Response]:
    """Answers that end in an error, some with the secret."""
    found = {
        "silent": httpx.Response(400, json={"error_code": "ModelArts.0104", "error_msg": "no"}),
        "silent and failing": httpx.Response(500, json={"error_msg": "no"}),
        "page": httpx.Response(502, text=f"<html>{SECRET}</html>"),
        "not JSON": httpx.Response(200, text=f"ok: {SECRET}"),
        "cut JSON": httpx.Response(200, text=json.dumps({"a": SECRET})[:-3]),
        "a list": httpx.Response(200, json=[SECRET]),
        "repeated at a field": httpx.Response(400, json={"error_msg": "no", "error_solution": SECRET, "x": [SECRET]}),
        "repeated at a header": httpx.Response(
            400, json={"error_msg": "no"}, headers={"X-Request-Id": "C4nary-id-7w1z"}
        ),
        "a batch": httpx.Response(
            200, json={"success": False, "results": [{"success": False, "name": SECRET, "error_msg": SECRET}]}
        ),
    }
    for name, text in echoes(request).items():
        found[f"message {name}"] = httpx.Response(400, json={"error_code": "ModelArts.0104", "error_msg": text})
    del found["repeated at a header"]  # headers can't carry this secret
    return found


class _Probe:
    request = httpx.Request("POST", "https://a.test", content=b"{}")


HOWS = list(refusals(_Probe.request))


@pytest.mark.parametrize("what", CALLS)
@pytest.mark.parametrize("how", HOWS)
async def test_a_secret_of_a_body_shows_up_nowhere(connect, caplog, what, how):
    caplog.set_level(logging.DEBUG)
    operation, given = CALLS[what]
    given = complete(operation, given)
    watched: list[Any] = []

    class Watch:
        def before(self, seen: Any) -> None:
            watched.append(seen)

        after = on_retry = begin = end = before

    async with connect(lambda request: refusals(request)[how], hooks=[Watch()], retries=1) as client:
        for call in (
            lambda: method(client, operation)(**given),
            lambda: client.call(operation, **given),
            lambda: client.with_raw_response(method(client, operation), **given),
        ):
            with pytest.raises((ApiError, DecodeError)) as caught:
                await call()
            check(told(caught.value, drawn=how == "silent"))

    check([caplog.text, repr(watched), *deep(watched)])


@pytest.mark.parametrize("what", CALLS)
async def test_a_secret_of_a_body_shows_up_in_no_frame_when_a_call_is_cut_off(serve, connect_to, what):
    operation, given = CALLS[what]
    given = complete(operation, given)

    async def answering(_: Any, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with serve(answering) as wire, connect_to(wire.url) as client:
        with pytest.raises(TimeoutError) as late:
            async with asyncio.timeout(0.05):
                await method(client, operation)(**given)
        task = asyncio.create_task(client.call(operation, **given))  # type: ignore[arg-type]
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancelled:
            await task

    check(told(late.value))
    check(told(cancelled.value))


@pytest.mark.parametrize(
    "wrong",
    [
        {"user_name": object()},
        {"user_name": "\ud83d"},
        {"secret_key": SECRET + "\ud83d"},
        {"bogus": 1},
    ],
    ids=["no JSON", "half a character", "half a character in the secret", "no such argument"],
)
async def test_a_secret_of_a_body_shows_up_nowhere_when_it_can_not_be_sent(connect, wrong):
    given = {"content": "agency", "secret_key": SECRET, **wrong}
    async with connect(lambda _: httpx.Response(200, json={})) as client:
        for call in (client.authorizations.create, lambda **given: client.call("CreateAuthorization", **given)):
            with pytest.raises((TypeError, ValueError)) as caught:
                await call(**given)
            check(told(caught.value))


async def test_a_secret_shows_up_nowhere_when_the_path_is_refused(connect):
    async with connect(lambda _: httpx.Response(200, json={})) as client:
        with pytest.raises(ValueError, match="non-empty ID") as caught:
            await client.services.update("", config=[{"model_id": "m", "weight": 1, "envs": ENVIRONMENT}])

    check(told(caught.value))


async def test_acting_and_waiting_shows_no_secret(connect):
    async with connect(lambda _: httpx.Response(400, json={"error_msg": SECRET})) as client:
        with pytest.raises(ApiError) as caught:
            await client.training_jobs.create_and_wait(**CALLS["a map"][1])

    check(told(caught.value))
    assert "***" in str(caught.value)


async def test_a_secret_in_the_reason_of_a_failed_wait_is_replaced(connect):
    """The job repeats what was sent when it was created."""
    status = {"phase": "Failed", "task_statuses": [{"message": f"can't log in with {SECRET}"}]}
    job = {"kind": "job", "metadata": {"id": "j-1", "name": "n"}, "status": status}
    async with connect(lambda _: httpx.Response(200, json=job)) as client:
        with pytest.raises(WaitFailed) as caught:
            await client.training_jobs.create_and_wait(**CALLS["a map"][1])

    assert caught.value.reason == "can't log in with ***"
    check([str(caught.value), repr(caught.value), repr(caught.value.args)])


@pytest.mark.parametrize("what", CALLS)
def test_requests_show_no_secret(what):
    operation, given = CALLS[what]
    request = Request(operations.OPERATIONS[operation], body=given)

    check([repr(request), repr([request]), *deep(request)])
    check([repr(attrs.asdict(request, recurse=False))])
    assert "***" in repr(request)
    assert request.body == given


def test_requests_show_what_is_harmless():
    request = Request(
        operations.OPERATIONS["CreateAuthorization"],
        body={"user_id": "u-1", "secret_key": SECRET, "content": "agency"},
    )

    assert repr(request) == (
        "Request(operation='CreateAuthorization', body={'user_id': 'u-1', 'secret_key': '***', 'content': '***'})"
    )


async def test_sensitive_fields_of_an_answer_are_left_out_of_errors(connect):
    """Also those that were never sent."""
    rows = [{"success": False, "token": "C4nary-7w1z", "id": "n-1"}]
    async with connect(lambda _: httpx.Response(200, json={"success": False, "results": rows})) as client:
        with pytest.raises(BatchError) as caught:
            await client.notebooks.get("n-1")
    assert caught.value.results == [{"success": False, "token": "***", "id": "n-1"}]
    check(told(caught.value))

    async with connect(lambda _: httpx.Response(200, text='{"id": "n-1", "token": "C4nary-7w1z", ')) as client:
        with pytest.raises(DecodeError) as broken:
            await client.notebooks.get("n-1")
    check(told(broken.value))
    assert broken.value.excerpt == "(not shown, because it may contain secrets)"


async def test_short_and_common_values_of_the_environment_leave_messages_readable(connect):
    said = "true: 1 of 10 in eu-de has no LEVEL debug for production"
    environment = {"A": "1", "B": "true", "C": "", "D": "eu-de", "E": "debug", "F": "production", "G": "10"}
    async with connect(lambda _: httpx.Response(400, json={"error_msg": said})) as client:
        with pytest.raises(ApiError) as caught:
            await client.training_jobs.create(
                metadata={"name": "n"}, algorithm={"id": "a", "environments": environment}
            )

    assert caught.value.message == said


@pytest.mark.parametrize("password", ["sesame", "swordfish", "SECRET", "p@ss!", "48151", "password", "open sesame"])
async def test_a_password_that_is_a_word_is_replaced_where_it_stands_alone(connect, password):
    said = f"the key {password} is not valid, see '{password}', {json.dumps(password)}; passwords expire"
    async with connect(lambda _: httpx.Response(400, json={"error_msg": said})) as client:
        with pytest.raises(ApiError) as caught:
            await client.authorizations.create(user_id="u", type="agency", content="agency", secret_key=password)

    assert caught.value.message == "the key *** is not valid, see '***', \"***\"; passwords expire"


async def test_a_number_in_a_sensitive_map_is_a_secret(connect):
    async with connect(lambda _: httpx.Response(400, json={"error_msg": "bad pin 48151623"})) as client:
        with pytest.raises(ApiError) as caught:
            await client.training_jobs.create(
                metadata={"name": "n"},
                algorithm={"id": "a", "environments": {"PIN": 48151623}},  # type: ignore[dict-item]
            )

    assert caught.value.message == "bad pin ***"


def test_parameters_that_are_secret_are_found_in_addresses():
    request = OutgoingRequest(
        "GET", "https://a.test/b?limit=5&key=hidden%20key-1", {}, sensitive_parameters=frozenset({"key"})
    )

    assert secrets_of(request).redacted("no 'hidden key-1', hidden+key-1") == "no '***', ***"


SHAPES: dict[str, tuple[Any, str]] = {
    "as documented": ({"rows": [{"key": "canary-1"}, {"key": "canary-2"}]}, "*** ***"),
    "a map instead of a list": ({"rows": {"a": {"key": "canary-1"}, "b": {"key": "canary-2"}}}, "*** ***"),
    "among other values": ({"rows": [None, "canary-1", 5, [{"key": "canary-1"}], {"key": "canary-2"}]}, "canary-1 ***"),
    "another field": ({"rows": [{"other": "canary-1", "key": ["canary-2"]}]}, "canary-1 ***"),
    "null": ({"rows": None}, "canary-1 canary-2"),
    "a string": ({"rows": "canary-1"}, "canary-1 canary-2"),
    "a number": ({"rows": 5}, "canary-1 canary-2"),
    "a list of bodies": ([{"rows": [{"key": "canary-1"}]}], "canary-1 canary-2"),
    "no body": (None, "canary-1 canary-2"),
}


@pytest.mark.parametrize(("body", "shown"), SHAPES.values(), ids=SHAPES)
def test_the_path_of_a_secret_matches_bodies_of_any_shape(body, shown):
    content = None if body is None else json.dumps(body).encode()
    request = OutgoingRequest("POST", "https://a.test/b", {}, content, sensitive=(("rows", "*", "key"),))

    assert secrets_of(request).redacted("canary-1 canary-2") == shown


def test_a_hidden_value_compares_and_pickles():
    hidden = Hidden(("a", 1))

    assert pickle.loads(pickle.dumps(hidden)) == hidden  # noqa: S301  # made here
    assert hash(hidden) == hash(Hidden(("a", 1)))
    assert hidden != Hidden("b")
    assert hidden != ("a", 1)


def test_neither_cause_nor_context_repeats_a_secret() -> None:
    error = ModelArtsError("failed")
    error.__context__ = ValueError("the body has correct-horse-9 in it")
    hide_sent(error, SentSecrets(["correct-horse-9"]))
    assert error.__context__ is None
    assert error.__cause__ is None
