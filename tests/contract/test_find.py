"""`find`: one resource by its exact name or ID, for every resource whose list shows names."""

import copy
import json
import re
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote

import pytest
from aiohttp import web

from aiomodelarts import (
    AmbiguousName,
    BadRequest,
    MissingField,
    ModelArts,
    ModelArtsError,
    PermissionDenied,
    TokenCredentials,
)
from aiomodelarts.core.codec.model import value_at
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, serving
from generator.lint.extensions import path_names
from tests.cases import for_each, resource_of
from tests.contract.conftest import Maker
from tests.contract.documented_calls import RAW, plain, success
from tests.contract.scenarios import SCENARIOS

FOUND = {name: raw["x-find"] for name, (_, _, _, raw) in RAW.items() if "name" in raw.get("x-find", {})}
LISTS = sorted(FOUND)
WITH_IDS = [name for name in LISTS if FOUND[name].get("id") not in (None, FOUND[name]["name"])]


def finder(client: ModelArts, listing: str) -> Any:
    return getattr(client, OPERATIONS[listing].resource).find


def key(item: Any, listing: str, which: str) -> Any:
    """The name or ID of an item."""
    return value_at(plain(item), path_names(FOUND[listing].get(which, FOUND[listing]["name"])))


class TestAgainstTheFake:
    @pytest.fixture
    async def client(self, fake: FakeModelArts) -> AsyncGenerator[ModelArts, None]:
        """A client that speaks to the fake over a socket."""
        async with (
            serving(fake) as address,
            ModelArts(fake.credentials(address), clock=fake.clock, retries=0) as opened,
        ):
            yield opened

    def path_values(self, fake: FakeModelArts, listing: str) -> list[str]:
        """The path values of the last call of a list."""
        pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", OPERATIONS[listing].path)
        call = next(call for call in reversed(fake.calls) if call.operation == listing)
        found = re.fullmatch(pattern, call.path)
        assert found is not None
        return [unquote(value) for name, value in found.groupdict().items() if name != "project_id"]

    @pytest.mark.parametrize("listing", LISTS)
    async def test_finds_by_exact_name_and_by_id(
        self, fake: FakeModelArts, client: ModelArts, make: Maker, listing: str
    ) -> None:
        await SCENARIOS[listing](client, make)
        path = self.path_values(fake, listing)
        find = finder(client, listing)
        lists = getattr(client, OPERATIONS[listing].resource).list
        items = [item async for item in lists(*path, **FOUND[listing].get("fixed", {}))]
        names = [key(item, listing, "name") for item in items]
        item = next(
            item for item in items if key(item, listing, "name") and names.count(key(item, listing, "name")) == 1
        )
        name = key(item, listing, "name")

        by_name = await find(*path, name)
        assert key(by_name, listing, "id") == key(item, listing, "id")
        assert type(by_name) is type(item)
        assert key(await find(*path, key(item, listing, "id")), listing, "name") == name
        for other in (f"{name}x", name[:-1], name.swapcase(), f" {name}", "x" * 300, "a/b", "..", "ü%_*?&#"):
            if other not in names:
                assert await find(*path, other) is None, other

    async def test_a_resource_named_like_the_id_of_another_is_ambiguous(self, client: ModelArts) -> None:
        first = await client.workspaces.create(name="greenhouse")
        second = await client.workspaces.create(name=str(first.id))

        with pytest.raises(AmbiguousName) as caught:
            await client.workspaces.find(str(first.id))
        assert sorted(caught.value.ids) == sorted([str(first.id), str(second.id)])

    async def test_all_versions_of_a_model_are_ambiguous_and_an_argument_selects_one(
        self, client: ModelArts, make: Maker
    ) -> None:
        ids = [await make.model("flowers", version) for version in ("1.0.0", "2.0.0")]

        with pytest.raises(AmbiguousName, match="ListModels: 2 resources have the name or ID 'flowers'") as caught:
            await client.models.find("flowers")
        assert sorted(caught.value.ids) == sorted(ids)
        found = await client.models.find("flowers", model_version="2.0.0")
        assert found is not None
        assert found.model_id == ids[1]

    async def test_a_name_search_reads_similar_names_but_not_all(self, fake: FakeModelArts, client: ModelArts) -> None:
        for name in ("flowers", "flowers-2", "trees"):
            await client.training_jobs.create(
                metadata={"name": name},
                algorithm={"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py"},
                spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
            )
        before = len(fake.calls)
        found = await client.training_jobs.find("flowers")

        assert found is not None
        assert found.metadata.name == "flowers"
        calls = fake.calls[before:]
        assert {call.operation for call in calls} == {"ListTrainingJobs", "ShowTrainingJobDetails"}
        assert calls[0].body["filters"] == [{"key": "name", "operator": "like", "value": ["flowers"]}]
        assert {item["metadata"]["name"] for item in calls[0].response["items"]} == {"flowers", "flowers-2"}

    async def test_deleted_resources_that_are_still_shown_are_not_found(
        self, client: ModelArts, make: Maker, fake: FakeModelArts
    ) -> None:
        made = await make.stopped_environment("lab")
        await client.development_environments.delete(made.id)
        fake.clock.advance(600)
        states = [
            item.status async for item in client.development_environments.list(de_type="Notebook") if item.id == made.id
        ]

        assert states in ([], ["DELETED"])
        assert await client.development_environments.find("lab") is None
        assert await client.development_environments.find(made.id) is None


class Stub:
    """A service whose lists ignore every search, and that holds two resources.

    Args:
        listing: The list operation; its example gives the form of the items.
    """

    def __init__(self, listing: str) -> None:
        self.listing = listing
        example = json.loads(json.dumps(success(RAW[listing][3])[1]["example"]))
        self.answer, self.path = example, OPERATIONS[listing].pagination.items
        first = value_at(example, self.path)[0]  # type: ignore[index]
        self.items = [copy.deepcopy(first), copy.deepcopy(first)]
        self.status: int = 404
        self.requests: list[web.Request] = []
        self.refuses_search = False

    def put(self, number: int, which: str, value: Any) -> None:
        inner = self.items[number]
        *above, last = path_names(FOUND[self.listing][which])
        for name in above:
            inner = inner.setdefault(name, {})
        inner[last] = value

    def identify(self, *rows: tuple[str, str]) -> None:
        """Set name and ID of the items."""
        for number, (name, own_id) in enumerate(rows):
            if "id" in FOUND[self.listing]:
                self.put(number, "id", own_id)
            self.put(number, "name", name)
        del self.items[len(rows) :]

    async def handle(self, request: web.Request) -> web.Response:
        self.requests.append(request)
        pattern = re.sub(r"{\w+}", "[^/]+", OPERATIONS[self.listing].path)
        if not re.fullmatch(pattern, request.path):
            last = unquote(request.raw_path.partition("?")[0].rpartition("/")[2])
            for item in self.items:
                if str(value_at(item, path_names(FOUND[self.listing]["id"]))) == last:
                    return web.json_response(item)
            return web.json_response({"error_code": "ModelArts.0404", "error_msg": "none"}, status=self.status)
        if self.refuses_search and "tulip" in str(request.query):
            return web.json_response({"error_code": "ModelArts.0400", "error_msg": "bad search"}, status=400)
        answer = inner = copy.deepcopy(self.answer)
        for name in self.path[:-1]:
            inner = inner[name]
        inner[self.path[-1]] = self.items
        pagination = OPERATIONS[self.listing].pagination
        if pagination is not None and pagination.style != "none":
            body = json.loads(await request.read() or b"{}")
            index = {**request.query, **body}.get(pagination.index)
            if index is not None and int(index) > pagination.first:
                inner[self.path[-1]] = []
            for path, value in ((pagination.total, len(self.items)), (("metadata", "continue"), "")):
                if path is not None and (path is pagination.total or pagination.style == "token"):
                    above = answer
                    for name in path[:-1]:
                        above = above.setdefault(name, {})
                    above[path[-1]] = value
        return web.json_response(answer)

    @asynccontextmanager
    async def client(self, serve: Any) -> AsyncIterator[ModelArts]:
        async with (
            serve(self.handle) as url,
            ModelArts(TokenCredentials("token"), project_id="0" * 32, endpoint=url, retries=0) as client,
        ):
            yield client

    @property
    def path_values(self) -> list[str]:
        return ["above"] * (OPERATIONS[self.listing].path.count("{") - 1)


class TestWithoutSearch:
    """Services that ignore what is searched for."""

    @for_each("listing", LISTS, by=resource_of)
    async def test_names_are_compared_by_the_client(self, serve: Any, listing: str) -> None:
        stub = Stub(listing)
        stub.identify(("tulip", "11"), ("tulip-2", "22"))
        async with stub.client(serve) as client:
            find = finder(client, listing)

            assert key(await find(*stub.path_values, "tulip"), listing, "name") == "tulip"
            assert await find(*stub.path_values, "tuli") is None
            assert await find(*stub.path_values, "Tulip") is None

    @for_each("listing", WITH_IDS, by=resource_of)
    async def test_ids_are_found_as_strings_and_numbers(self, serve: Any, listing: str) -> None:
        stub = Stub(listing)
        stub.identify(("tulip", "11"), ("rose", "22"))
        async with stub.client(serve) as client:
            for wanted in ("22", 22):
                assert key(await finder(client, listing)(*stub.path_values, wanted), listing, "name") == "rose"

    @for_each("listing", WITH_IDS, by=resource_of)
    async def test_a_shared_name_is_an_error_with_the_ids(self, serve: Any, listing: str) -> None:
        stub = Stub(listing)
        stub.identify(("tulip", "11"), ("tulip", "22"))
        async with stub.client(serve) as client:
            with pytest.raises(
                AmbiguousName, match=f"{listing}: 2 resources .* with the IDs 11, 22; pass the ID"
            ) as caught:
                await finder(client, listing)(*stub.path_values, "tulip")
            assert (caught.value.name, caught.value.ids) == ("tulip", ["11", "22"])
            assert isinstance(caught.value, ModelArtsError)
            stub.identify(("tulip", "11"), ("11", "22"))
            with pytest.raises(AmbiguousName) as caught:
                await finder(client, listing)(*stub.path_values, "11")
            assert sorted(caught.value.ids) == ["11", "22"]
            stub.identify(("11", "11"))
            assert key(await finder(client, listing)(*stub.path_values, "11"), listing, "name") == "11"

    @for_each("listing", LISTS, by=resource_of)
    async def test_nothing_is_sent_for_an_empty_name(self, serve: Any, listing: str) -> None:
        stub = Stub(listing)
        async with stub.client(serve) as client:
            with pytest.raises(ValueError, match="empty"):
                await finder(client, listing)(*stub.path_values, "")
            for wrong in (None, True, 1.5, ["tulip"]):
                with pytest.raises(TypeError, match="pass a string"):
                    await finder(client, listing)(*stub.path_values, wrong)
            if stub.path_values:
                with pytest.raises(ValueError, match="empty"):
                    await finder(client, listing)(*["", *stub.path_values[1:]], "tulip")
        assert stub.requests == []

    async def test_labels_have_no_ids_to_name(self, serve: Any) -> None:
        stub = Stub("ListLabels")
        stub.identify(("tulip", ""), ("tulip", ""))
        async with stub.client(serve) as client:
            with pytest.raises(AmbiguousName, match="2 resources have the name or ID 'tulip'; iterate") as caught:
                await client.labels.find("above", "tulip")
        assert caught.value.ids == []


class TestOddServices:
    @pytest.mark.parametrize("status", [400, 404])
    async def test_an_id_that_is_refused_is_none(self, serve: Any, status: int) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        stub.status = status
        async with stub.client(serve) as client:
            assert await client.notebooks.find("rose") is None

    async def test_an_id_that_may_not_be_read_is_an_error(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        stub.status = 403
        async with stub.client(serve) as client:
            with pytest.raises(PermissionDenied):
                await client.notebooks.find("tulip")

    async def test_a_refused_search_reads_the_whole_list(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        stub.refuses_search = True
        async with stub.client(serve) as client:
            found = await client.notebooks.find("tulip")
            assert found is not None
        first, *others = [request.query.get("name") for request in stub.requests]
        assert (first, set(others)) == ("tulip", {None})

    async def test_a_list_that_is_refused_as_well_is_an_error(self, serve: Any) -> None:
        async def refuse(request: web.Request) -> web.Response:
            return web.json_response({"error_code": "ModelArts.0400", "error_msg": "no"}, status=400)

        async with (
            serve(refuse) as url,
            ModelArts(TokenCredentials("token"), project_id="0" * 32, endpoint=url, retries=0) as client,
        ):
            with pytest.raises(BadRequest):
                await client.notebooks.find("tulip")

    async def test_an_item_without_a_name_or_id_may_be_the_wanted_one(self, serve: Any) -> None:
        for missing in ("name", "id"):
            stub = Stub("ListNotebooks")
            stub.identify(("tulip", "11"), ("rose", "12"))
            del stub.items[0][missing]
            async with stub.client(serve) as client:
                with pytest.raises(MissingField, match=f"ListNotebooks: the field '{missing}' of Notebook is missing"):
                    await client.notebooks.find("lily")
                found = await client.notebooks.find("rose")
                assert found is not None
                assert found.id == "12"

    async def test_a_list_without_its_items_does_not_mean_that_there_is_none(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.answer, stub.path = {"items": []}, ("items",)
        stub.identify(("tulip", "11"))
        async with stub.client(serve) as client:
            with pytest.raises(MissingField, match="ListNotebooks: the field 'data' of NotebookPage is missing"):
                await client.notebooks.find("lily")

    async def test_what_can_not_be_in_a_path_is_no_id(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        async with stub.client(serve) as client:
            for wanted in ("..", ".", "a/b"):
                assert await client.notebooks.find(wanted) is None

    async def test_an_id_outside_of_the_selected_resources_is_not_found(self, serve: Any) -> None:
        """`get` knows no workspaces, so only the list shows which resources belong to one."""
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        async with stub.client(serve) as client:
            outside = stub.items[:]
            found = await client.notebooks.find("11", workspace_id="7")
            assert found is not None

            async def handle(request: web.Request) -> web.Response:
                stub.items = [] if "workspace_id" in request.query else outside
                return await Stub.handle(stub, request)

            async with (
                serve(handle) as url,
                ModelArts(TokenCredentials("token"), project_id="0" * 32, endpoint=url, retries=0) as other,
            ):
                assert await other.notebooks.find("11", workspace_id="7") is None
                assert await other.notebooks.find("11") is not None

    async def test_extra_arguments_go_along(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        async with stub.client(serve) as client:
            found = await client.notebooks.find("tulip", extra_query={"color": "red"}, extra_headers={"X-A": "7"})
            assert found is not None
        paths = {request.path for request in stub.requests}
        assert len(paths) == 2
        assert {request.headers["x-a"] for request in stub.requests} == {"7"}
        lists = [request for request in stub.requests if request.path.endswith("/notebooks")]
        assert {request.query["color"] for request in lists} == {"red"}

    async def test_the_largest_pages_are_requested(self, serve: Any) -> None:
        stub = Stub("ListNotebooks")
        stub.identify(("tulip", "11"))
        async with stub.client(serve) as client:
            await client.notebooks.find("tulip")
        assert stub.requests[0].query["limit"] == "50"
