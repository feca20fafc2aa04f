"""Tests of requests and responses of rare forms, with the client generated from the small spec."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from types import ModuleType
from typing import Any

import httpx
import pytest


class Service:
    """Service that records requests and returns a prepared response."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.status = 200
        self.answer = b"{}"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, content=self.answer)

    @property
    def sent(self) -> httpx.Request:
        """Return the only request."""
        (request,) = self.requests
        return request


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
async def client(small_client: ModuleType, service: Service) -> Any:
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(service), trust_env=False) as http_client,
        small_client.ModelArts(
            small_client.TokenCredentials("t"), project_id="p", endpoint="https://crates.test", http_client=http_client
        ) as opened,
    ):
        yield opened


async def test_merge_patch(client, service) -> None:
    """Null removes a field, so it is sent. Omitted fields are not sent."""
    await client.crates.update("c-1", remark=None, marks={"fragile": None, "heavy": "very"})

    assert service.sent.method == "PATCH"
    assert service.sent.headers["Content-Type"] == "application/merge-patch+json"
    assert json.loads(service.sent.content) == {"remark": None, "marks": {"fragile": None, "heavy": "very"}}


async def test_merge_patch_of_nothing(client, service) -> None:
    await client.crates.update("c-1")

    assert service.sent.content == b"{}"


async def test_merge_patch_inside_a_model(client, service, small_client) -> None:
    shelf = small_client.models.CrateShelf(height=None)

    await client.crates.update("c-1", shelf=shelf)

    assert json.loads(service.sent.content) == {"shelf": {"height": None}}


async def test_default_of_an_omitted_required_field_is_sent(client, service) -> None:
    service.answer = b'""'

    await client.crates.delete("c-1")
    await client.crates.delete("c-1", manner="quickly")

    assert [json.loads(request.content) for request in service.requests] == [
        {"manner": "gently"},
        {"manner": "quickly"},
    ]
    doc = inspect.getdoc(type(client.crates).delete)
    assert 'always the same. "gently" is sent by default.' in " ".join(doc.split())


async def test_merge_patch_is_not_retried(client, service) -> None:
    """The request may have been executed, and a merge patch need not be idempotent."""
    service.status = 503

    with pytest.raises(Exception, match="503"):
        await client.crates.update("c-1")

    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("given", "query"),
    [
        ({"batch_id": [3, 5]}, "batch_id=3%2C5"),
        ({"batch_id": (3,)}, "batch_id=3"),
        ({"batch_id": []}, ""),
        ({"batch_id": None}, ""),
        ({"batch_id": "3,5"}, "batch_id=3%2C5"),
        ({"kind": ["wood", "tin"]}, "kind=wood&kind=tin"),
        ({"kind": []}, ""),
        ({"kind": ["a b", "c&d"], "batch_id": ["ü", 5]}, "kind=a%20b&kind=c%26d&batch_id=%C3%BC%2C5"),
    ],
)
async def test_arrays_in_the_query(given: dict[str, Any], query: str, client, service) -> None:
    """Values are joined with commas if the spec has `explode: false`, otherwise the parameter is repeated."""
    service.answer = b"[]"

    await client.crates.find(**given)

    assert service.sent.url.query.decode() == query


async def test_members_of_an_enumeration_in_the_query(client, service, small_client) -> None:
    service.answer = b"[]"

    await client.crates.find(kind=[small_client.models.CrateKind.WOOD, "glass"])

    assert service.sent.url.query == b"kind=wood&kind=glass"


async def test_comma_in_a_joined_value_is_refused(client, service) -> None:
    with pytest.raises(ValueError, match="'3,4' has a comma"):
        await client.crates.find(batch_id=["3,4", 5])

    assert service.requests == []


async def test_headers_are_sent_if_passed(client, service, small_client) -> None:
    service.answer = b"[]"
    await client.crates.find(x_language=small_client.models.CrateLanguage.EN_US, x_depth=2)
    await client.crates.find(x_language=None)

    given, left_out = (request.headers for request in service.requests)
    assert (given["X-Language"], given["X-Depth"]) == ("en-us", "2")
    assert "X-Language" not in left_out
    assert "X-Depth" not in left_out


async def test_deletion_with_a_body_and_a_string_response(client, service) -> None:
    service.status, service.answer = 202, b'""'

    assert await client.crates.delete("c-1", reasons=["too old"]) == ""

    assert service.sent.method == "DELETE"
    assert service.sent.headers["Content-Type"] == "application/json"
    assert json.loads(service.sent.content) == {"manner": "gently", "reasons": ["too old"]}


async def test_response_that_is_a_list_of_objects(client, service, small_client) -> None:
    service.answer = b'[{"id": "c-1", "ID": 7}, null, {"unknown": 1}]'

    first, odd, last = await client.crates.find()

    assert first == small_client.models.Crate(id="c-1", old_id=7)
    assert odd is None
    assert last.additional_properties == {"unknown": 1}


@pytest.mark.parametrize("answer", [b"{}", b'"text"', b"null", b""])
async def test_response_that_should_be_a_list(answer: bytes, client, service, small_client) -> None:
    service.answer = answer

    with pytest.raises(small_client.DecodeError, match=r"FindCrates: the response .* instead of a list"):
        await client.crates.find()


@pytest.mark.parametrize(("status", "answer", "found"), [(200, b'["a", "b"]', ["a", "b"]), (204, b"", None)])
async def test_response_that_is_a_list_of_strings_or_empty(status, answer, found, client, service) -> None:
    service.status, service.answer = status, answer

    assert await client.crates.get_names() == found


@pytest.mark.parametrize("status", [200, 201])
async def test_same_response_for_two_status_codes(status: int, client, service, small_client) -> None:
    service.status, service.answer = status, b'{"id": "c-1"}'

    assert await client.crates.pack("c-1", id="c-1") == small_client.models.Crate(id="c-1")


async def test_response_with_or_without_a_body(client, service, small_client) -> None:
    service.status, service.answer = 204, b""

    assert await client.crates.update("c-1") == small_client.models.Crate()


def test_forms_are_typed(small_client) -> None:
    crates = import_module(f"{small_client.__name__}.resources.crates").Crates
    signatures = {
        name: inspect.signature(getattr(crates, name)) for name in ("find", "update", "delete", "get_names", "pack")
    }

    assert {name: one.return_annotation for name, one in signatures.items()} == {
        "find": "list[models.Crate]",
        "update": "models.Crate",
        "delete": "str",
        "get_names": "list[str] | None",
        "pack": "models.Crate",
    }
    assert {name: one.annotation for name, one in signatures["find"].parameters.items() if name != "self"} == {
        "kind": "Sequence[models.CrateKind | models.CrateKindValue] | Unset | None",
        "batch_id": "Sequence[int] | Unset | None",
        "x_language": "models.CrateLanguage | models.CrateLanguageValue | Unset | None",
        "x_depth": "int | Unset | None",
        **dict.fromkeys(("extra_query", "extra_body", "extra_headers"), "Mapping[str, object] | None"),
    }
    update = signatures["update"].parameters
    assert update["remark"].annotation == "str | Unset | None"
    assert update["marks"].annotation == "Mapping[str, str | None] | Unset | None"
    assert update["shelf"].annotation == "models.CrateShelf | params.CrateShelf | Unset | None"
    pack = signatures["pack"].parameters
    assert pack["settings"].annotation == "Mapping[str, Any] | Unset | None"
    assert (
        pack["corners"].annotation == "Mapping[str, Mapping[str, models.CrateShelf | params.CrateShelf]] | Unset | None"
    )
    assert pack["sender"].annotation == "str | models.CrateShelf | params.CrateShelf | Unset | None"


def test_table_knows_lists(small_client) -> None:
    table = small_client.operations.OPERATIONS

    assert [name for name, one in table.items() if one.answers_list] == ["FindCrates"]
    assert table["FindCrates"].response_model is small_client.models.Crate
    assert (table["NameCrates"].response_model, table["DeleteCrate"].response_model) == (None, None)
    assert table["PatchCrate"].content_type == "application/merge-patch+json"
