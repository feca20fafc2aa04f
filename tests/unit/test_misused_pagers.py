"""Pagers and resources show what to do with them, also in the errors of those who use a pager as a list."""

import asyncio
import copy
import inspect
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ModelArts, TokenCredentials

SHOWN = "<Pager of ListNotebooks: await it for the first page, or use `async for` for all items>"
ROWS = {"current": 0, "total": 2, "data": [{"id": "1", "name": "tulip"}, {"id": "2", "name": "rose"}]}


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=ROWS if request.url.params["offset"] == "0" else {**ROWS, "data": []})


@pytest.fixture
def client() -> ModelArts:
    return ModelArts(TokenCredentials("token"), project_id="0" * 32, endpoint="https://modelarts.test")


@pytest.fixture
def pager(client: ModelArts) -> Any:
    return client.notebooks.list()


class TestPager:
    def test_its_repr_says_what_to_do_with_it(self, pager):
        assert repr(pager) == str(pager) == f"{pager}" == SHOWN

    def test_every_derived_pager_has_that_repr(self, pager):
        for derived in (pager.prefetch(2), pager.careful()):
            assert repr(derived) == SHOWN

    def test_arguments_are_not_shown(self, client):
        assert "tulip" not in repr(client.notebooks.list(name="tulip"))

    @pytest.mark.parametrize(
        ("misuse", "remedy"),
        [
            (lambda pager: [item for item in pager], "`async for item in pager`"),  # noqa: C416  # a loop, as users write it
            (list, "await pager.collect()"),
            (sorted, "await pager.collect()"),
            (lambda pager: [*pager], "await pager.collect()"),
            (lambda pager: dict(enumerate(pager)), "await pager.collect()"),
            (dict, "await pager.collect()"),
            (lambda pager: "tulip" in pager, "await pager.collect()"),
            (len, "await pager.total()"),
            (bool, "await pager.first()"),
            (lambda pager: pager or [], "await pager.first()"),
            (lambda pager: pager[0], "await pager.first()"),
            (lambda pager: pager[:5], "await pager.collect(limit=…)"),
            (reversed, "a pager"),
        ],
    )
    def test_use_as_a_list_is_an_error_with_a_remedy(self, pager, misuse, remedy):
        with pytest.raises(TypeError, match="ListNotebooks") as caught:
            list(misuse(pager))

        assert remedy in str(caught.value)
        assert "await" in str(caught.value)

    @pytest.mark.parametrize("name", ["data", "items", "total_count", "json", "to_dict"])
    def test_fields_of_pages_are_an_error_with_a_remedy(self, pager, name):
        with pytest.raises(AttributeError, match=f"'Pager' object has no attribute '{name}'") as caught:
            getattr(pager, name)

        assert "await it for the first page" in str(caught.value)
        assert "async for" in str(caught.value)
        assert (caught.value.name, caught.value.obj) == (name, pager)

    def test_special_names_are_absent_without_a_remedy(self, pager):
        for name in ("__rich_repr__", "_repr_html_", "_ipython_display_", "__dataclass_fields__"):
            assert not hasattr(pager, name)
        assert repr(copy.copy(pager)) == SHOWN
        assert repr(pickle.loads(pickle.dumps(pager))) == SHOWN  # noqa: S301  # our own bytes

    async def test_create_task_refuses_it_with_the_remedy(self, pager):
        with pytest.raises(TypeError, match="a coroutine was expected, got <Pager of ListNotebooks: await it"):
            asyncio.create_task(pager)  # noqa: RUF006  # it raises

    async def test_task_groups_refuse_it_with_the_remedy(self, pager):
        async with asyncio.TaskGroup() as group:
            with pytest.raises(TypeError, match="got <Pager of ListNotebooks: await it"):
                group.create_task(pager)

    async def test_awaiting_works_in_all_ways(self, connect):
        async with connect(answer) as client:
            lists = client.notebooks.list
            pages = [
                await lists(),
                *await asyncio.gather(lists(), lists()),
                await asyncio.ensure_future(lists()),
                await asyncio.wait_for(lists(), 30),
                await asyncio.shield(lists()),
            ]
            names = [notebook.name async for notebook in lists()]

        assert inspect.isawaitable(lists())
        assert {len(page.data) for page in pages} == {2}
        assert names == ["tulip", "rose"]

    def test_type_checkers_refuse_the_same_uses(self, tmp_path):
        pytest.importorskip("basedpyright")
        uses = [
            "for item in pager: print(item)",
            "pager.data",
            "len(pager)",
            "pager[0]",
            '"tulip" in pager',
            "[*pager]",
        ]
        program = tmp_path / "misuse.py"
        start = "from aiomodelarts import ModelArts\n\npager = ModelArts().notebooks.list()\n"
        program.write_text(start + "".join(f"{use}\n" for use in uses))
        checker = [Path(sys.executable).with_name("basedpyright"), "--outputjson", program]
        done = subprocess.run(checker, capture_output=True, text=True, check=False)

        found = json.loads(done.stdout)["generalDiagnostics"]
        refused = {one["range"]["start"]["line"] for one in found if one["severity"] == "error"}
        assert refused == set(range(3, 3 + len(uses)))


class TestResource:
    def test_its_repr_names_its_methods_the_usual_ones_first(self, client):
        assert repr(client.notebooks).startswith("<notebooks: create, list, ")
        assert repr(client.quotas) == "<quotas: list>"
        assert "get, update, delete, " in repr(client.pools)

    def test_no_repr_is_long_or_names_what_is_not_there(self, client):
        names = [name for name in dir(type(client)) if isinstance(getattr(type(client), name, None), property)]
        shown = {name: repr(getattr(client, name)) for name in names if name not in ("clock", "hooks", "retries")}

        assert len(shown) > 40
        for name, text in shown.items():
            assert text.startswith(f"<{name}: "), text
            assert len(text) <= 100, text
            for method in text.removeprefix(f"<{name}: ").removesuffix(">").removesuffix(", …").split(", "):
                assert callable(getattr(getattr(client, name), method))

    @pytest.mark.parametrize("name", ["retrieve", "lst", "describe_notebooks"])
    def test_unknown_methods_are_an_error_that_names_the_methods(self, client, name):
        with pytest.raises(AttributeError) as caught:
            getattr(client.notebooks, name)

        what = f"'Notebooks' object has no attribute '{name}'; methods are create, list, find, get, update, "
        assert str(caught.value).startswith(what)
        assert caught.value.name == name

    def test_special_names_are_absent_without_the_methods(self, client):
        for name in ("__rich_repr__", "_repr_html_", "__await__"):
            with pytest.raises(AttributeError, match=f"^'Notebooks' object has no attribute '{name}'$"):
                getattr(client.notebooks, name)
