"""What findings say, and places that only the whole expression shows."""

from __future__ import annotations

import textwrap

import pytest

from .checked_code import change, check, checked, versions


def texts(tmp_path, code: str) -> list[str]:
    """Return subject, description and advice of each finding in a module."""
    file = tmp_path / "app.py"
    file.write_text(textwrap.dedent(code), encoding="utf-8")
    return [f"{one.subject} {one.what}. {one.advice}" for one in checked(file).findings]


@pytest.mark.parametrize(
    "code",
    [
        "from aiomodelarts import params\nx: params.PoolTagInput\n",
        "from aiomodelarts.params import PoolTagInput\n",
        "from aiomodelarts.params import PoolTagInput as Tag\n",
        "import aiomodelarts.params as p\ndef f(x: list[p.PoolTagInput]): ...\n",
    ],
)
def test_typed_dictionaries_keep_their_module_in_the_advice(tmp_path, code):
    assert texts(tmp_path, code) == [
        "params.PoolTagInput was renamed to `params.ResourceTag`. Use `params.ResourceTag`."
    ]


def test_models_keep_their_module_in_the_advice(tmp_path):
    assert texts(tmp_path, "from aiomodelarts.models import PoolTagInput\n") == [
        "models.PoolTagInput was renamed to `models.ResourceTag`. Use `models.ResourceTag`."
    ]


def test_typed_dictionaries_that_are_now_only_for_requests(tmp_path):
    code = "from aiomodelarts import params\nx: params.Label\ny: params.AlgorithmParameter\nz: params.SearchLabels\n"

    assert texts(tmp_path, code)[:2] == [
        "params.Label was removed. Use `params.LabelInput`.",
        "params.AlgorithmParameter was removed. Use `params.AlgorithmParameterInput`.",
    ]


@pytest.mark.parametrize(
    ("expression", "certainty"),
    [
        ("models.HardMark['YES']", "sure"),
        ("models.HardMark['YES'].value", "sure"),
        ("[models.HardMark[one] for one in names]", ""),
        ("models.HardMark['UNSURE']", ""),
        ("models.HardMark('YES')", ""),
        ("{'YES': 1}['YES']", ""),
    ],
)
def test_members_that_are_read_by_subscript(tmp_path, expression, certainty):
    found = check(tmp_path, f"from aiomodelarts import models\nnames = []\nx = {expression}\n")

    assert found == ([f"3 {certainty} models.HardMark.YES"] if certainty else [])


def test_keys_that_a_dictionary_had_before(tmp_path):
    code = """\
        from aiomodelarts import ModelArts
        async def f(client: ModelArts):
            await client.services.create(
                service_name="x", infer_type="real-time", config=[], additional_properties_={"a": {}}
            )
        """

    assert "models.ServiceAdditionalSettings has no key `a`. Pass only keys that it has." in texts(tmp_path, code)


@pytest.mark.parametrize("kind", ["pager-items-changed", "pager-removed"])
@pytest.mark.parametrize(
    "loop",
    [
        "async for one in client.jobs.list(): one.name",
        "async for one in client.jobs.list(limit=3).prefetch(4): one.name",
        "return [one async for one in self.client.jobs.list()]",
    ],
)
def test_loops_over_unknown_pagers_are_possible(tmp_path, kind, loop):
    known = versions({}, {}, change(kind, "client.jobs.list"))
    file = tmp_path / "app.py"
    file.write_text(f"import aiomodelarts\nasync def f(self, client):\n    {loop}\n")

    found = [(one.line, str(one.certainty), one.kind) for one in checked(file, versions=known).findings]

    assert found == [(3, "possible", kind)]


@pytest.mark.parametrize(
    "loop",
    [
        "async for one in client.jobs.get(): one.name",
        "async for one in jobs.list(): one.name",
        "for one in client.list(): one.name",
        "await client.jobs.list()",
    ],
)
def test_other_loops_and_calls_of_unknown_objects(tmp_path, loop):
    known = versions({}, {}, change("pager-items-changed", "client.jobs.list"))
    file = tmp_path / "app.py"
    file.write_text(f"import aiomodelarts\nasync def f(client, jobs):\n    {loop}\n")
    expected = 1 if loop.startswith("async for one in jobs") else 0

    assert len(checked(file, versions=known).findings) == expected


@pytest.mark.parametrize("name", ["ResourceTag", "AlgorithmOutputChannel"])
def test_new_names_are_no_findings(tmp_path, name):
    assert texts(tmp_path, f"from aiomodelarts import models, params\nx: params.{name}\ny: models.{name}\n") == []
