"""What the fake reads in requests besides JSON: label selectors, searches, filters and tokens, also very long ones."""

import time
from typing import Any

import httpx
import pytest

from aiomodelarts import BadRequest, ModelArts
from aiomodelarts.testing import PROJECT_ID
from aiomodelarts.testing.handlers.label_selectors import LONGEST_SELECTOR, selected
from aiomodelarts.testing.spec.replies import Fault
from tests.cases import for_each
from tests.contract.conformance_garden import garden

ROWS: list[dict[str, Any]] = [
    {"metadata": {"labels": labels}} for labels in ({}, {"a": "b"}, {"a": ""}, {"a": "c", "b": "b"}, {"in": "a"})
]
LONG = 60_000
PIECES = [
    "a",
    "a,",
    "a=b,",
    "a in (b),",
    "a in (b,",
    "(",
    ")",
    "!",
    "!a,",
    "=",
    " ",
    ",",
    "a ",
    ".",
    "-",
    "_",
    "a/",
    "é",
]


class TestLabelSelectors:
    @pytest.mark.parametrize(
        ("selector", "expected"),
        [
            ("a", [1, 2, 3]), ("!a", [0, 4]), ("a=b", [1]), ("a==b", [1]), ("a = b", [1]), ("a!=b", [0, 2, 3, 4]),
            ("a=", [2]), ("a!=", [0, 1, 3, 4]), ("a in (b, c)", [1, 3]), ("a in(b)", [1]), ("a notin (b,c)", [0, 2, 4]),
            ("a in (,b)", [1, 2]), ("a in ()", [2]), ("a,b", [3]), (" a , !b ", [1, 2]), ("in=a", [4]),
            ("in in (a)", [4]), ("a in (b),b", []), ("notin", []), ("", [0, 1, 2, 3, 4]), (None, [0, 1, 2, 3, 4]),
        ],
    )  # fmt: skip
    def test_chooses(self, selector: str | None, expected: list[int]) -> None:
        assert selected(ROWS, selector) == [ROWS[number] for number in expected]

    @for_each(
        "selector",
        [",", "a,", ",a", "a b", "a=b c", "a in b", "a in (b", "a in b)", "a in (b))", "a in ((b))", "=a", "!", "!!a",
         "a>1", "-a", "a.", "a=-b", "a===b", "a in (b)c", "a=b=c", "a;b", "é", "a in", " ", "()", "a!b"],
    )  # fmt: skip
    def test_refuses(self, selector: str) -> None:
        with pytest.raises(Fault, match=r"The part '.*' of the label selector is malformed"):
            selected(ROWS, selector)

    @pytest.mark.parametrize("piece", PIECES)
    def test_long_ones(self, piece: str) -> None:
        for length, reason in (
            (LONGEST_SELECTOR, "The part "),
            (LONG, "The label selector has more than 4096 characters"),
        ):
            text = (piece * length)[: length - 1] + ";"
            before = time.thread_time()
            with pytest.raises(Fault) as caught:
                selected(ROWS, text)
            assert time.thread_time() - before < 0.1
            assert caught.value.message.startswith(reason)
            assert len(caught.value.message) < 200

    async def test_over_the_wire(self, client: ModelArts) -> None:
        with pytest.raises(BadRequest, match="more than 4096 characters"):
            await client.pools.list(label_selector="a" * (LONG // 2))


@pytest.mark.parametrize("place", ["row-", "row--1", "row-²", "row-" + "9" * 5000, "row-0x1", "5", "row-1 ", "row-1_0"])
async def test_tokens_that_no_list_returned(place: str, http: httpx.AsyncClient, token: str) -> None:
    headers = {"X-Auth-Token": token}
    answer = await http.get(f"/v1/{PROJECT_ID}/networks", params={"continue": place}, headers=headers)
    assert (answer.status_code, answer.json()["error_code"]) == (400, "ModelArts.0104")


@pytest.mark.parametrize(
    "conditions",
    ["[" * 5_000, '{"a":' * 100 + "1" + "}" * 100, "NaN", "5", '["a"]', '[{"sample_dir": 5}]', '[{"sample_time": 5}]',
     '[{"label_list": 5}]', '[{"label_list": {"labels": [5]}}]', '[{"metadata": {"props": {"a": 5}}}]', "1e999"],
)  # fmt: skip
async def test_search_conditions_that_are_none(conditions: str) -> None:
    fake = garden()
    dataset = [*fake.table("datasets")][-1]
    async with fake.client(retries=0) as client:
        with pytest.raises(BadRequest, match=r"ModelArts\.4396"):
            await client.samples.list(dataset, search_conditions=conditions)


@pytest.mark.parametrize("value", ["--5", "²", "9" * 5000, "", "-", "1e5"])
async def test_numbers_in_filters_that_are_none(value: str) -> None:
    async with garden().client(retries=0) as client:
        with pytest.raises(BadRequest, match="must be integers"):
            await client.training_jobs.list(filters=[{"key": "create_time", "operator": "in", "value": [value]}])


@pytest.mark.parametrize("piece", PIECES)
async def test_long_names_to_search_for(piece: str) -> None:
    fake = garden()
    async with fake.client(retries=0) as client:
        await client.models.list()
        before = time.thread_time()
        found = await client.models.list(model_name=(piece * LONG)[:10_000])
        assert time.thread_time() - before < 1.0
        assert found.models == []
