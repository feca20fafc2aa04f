"""What the check resolves by types, and what it leaves as possible."""

from __future__ import annotations

import pytest

from .checked_code import change, check, checked, versions

# A client and a class of tests, each with a changed name.
UPDATE = "client.notebooks.update"
ANSWER = "aiomodelarts.testing.Recorded.answer"
LINE = "aiomodelarts.testing.FakeModelArts.line"
RENAMED = "models.ShowServiceResponse"


@pytest.mark.parametrize(
    "code",
    [
        "from aiomodelarts.testing import FakeModelArts\nFakeModelArts().line\n",
        "from aiomodelarts.testing import FakeModelArts as Fake\nFake().line\n",
        "import aiomodelarts.testing as fakes\nfakes.FakeModelArts().line\n",
        "from aiomodelarts import testing\nfake = testing.FakeModelArts(); fake.line\n",
        "def f(fake: 'FakeModelArts'): fake.line\nfrom aiomodelarts.testing import FakeModelArts\n",
        "from aiomodelarts.testing import FakeModelArts\ndef f(fake: FakeModelArts | None): fake.line\n",
        "from typing import Optional\nfrom aiomodelarts.testing import FakeModelArts\n"
        "def f(fake: Optional[FakeModelArts]):\n    if fake: fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\ndef made(): return FakeModelArts()\nmade().line\n",
        "from aiomodelarts.testing import FakeModelArts\nfor fake in [FakeModelArts()]: fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\n[fake.line for fake in [FakeModelArts()]]\n",
        "from aiomodelarts.testing import FakeModelArts\nfakes = {'a': FakeModelArts()}\nfakes['a'].line\n",
        "from aiomodelarts.testing import FakeModelArts\nfakes = {'a': FakeModelArts()}\n"
        "for _, one in fakes.items(): one.line\n",
        "from aiomodelarts.testing import FakeModelArts\ndef f(x):\n    if isinstance(x, FakeModelArts): x.line\n",
        "from aiomodelarts.testing import FakeModelArts\ndef f(x):\n    assert isinstance(x, FakeModelArts)\n    x.line\n",
        "from aiomodelarts.testing import FakeModelArts\nif (fake := FakeModelArts()): fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\nfirst, fake = 1, FakeModelArts()\nfake.line\n",
        "from aiomodelarts.testing import FakeModelArts\nclass A:\n    def __init__(self): self.fake = FakeModelArts()\n"
        "    def f(self): self.fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\nclass A:\n    fake: FakeModelArts\nclass B(A):\n"
        "    def f(self): self.fake.line\n",
        "from dataclasses import dataclass\nfrom aiomodelarts.testing import FakeModelArts\n"
        "@dataclass\nclass A:\n    fake: FakeModelArts\ndef f(a: A): a.fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\nclass Mine(FakeModelArts): pass\nMine().line\n",
        "from aiomodelarts.testing import FakeModelArts\nclass Mine(FakeModelArts):\n    def f(self): self.line\n",
        "from aiomodelarts.testing import FakeModelArts\nclass Mine(FakeModelArts):\n    def f(self): super().line\n",
        "def test_it(modelarts_fake): modelarts_fake.line\n",
        "import pytest\nfrom aiomodelarts.testing import FakeModelArts\n"
        "@pytest.fixture\ndef fake(): yield FakeModelArts()\ndef test_it(fake): fake.line\n",
        "from typing import cast\nfrom aiomodelarts.testing import FakeModelArts\n"
        "def f(x): cast(FakeModelArts, x).line\n",
        "from aiomodelarts.testing import FakeModelArts\ndef f(fake: FakeModelArts): getattr(fake, 'line')\n",
        "from aiomodelarts.testing import FakeModelArts\ndef f(fake: FakeModelArts): fake.line.latency = (0, 1)\n",
        "from aiomodelarts.testing import FakeModelArts\nf = lambda fake=FakeModelArts(): fake\nf().line\n",
        "from aiomodelarts.testing import *\nFakeModelArts().line\n",
        "from contextlib import ExitStack, contextmanager\nfrom aiomodelarts.testing import FakeModelArts\n"
        "@contextmanager\ndef made(): yield FakeModelArts()\n"
        "with ExitStack() as stack: stack.enter_context(made()).line\n",
        "from typing import TypedDict\nfrom aiomodelarts.testing import FakeModelArts\nclass A(TypedDict):\n"
        "    fake: FakeModelArts\ndef f(a: A): a['fake'].line\n",
        "from typing import NamedTuple\nfrom aiomodelarts.testing import FakeModelArts\nclass A(NamedTuple):\n"
        "    size: int\n    fake: FakeModelArts\ndef f(a: A):\n    _, fake = a\n    fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\n_, *rest = [FakeModelArts()]\nrest[0].line\n",
        "from typing import Annotated\nfrom aiomodelarts.testing import FakeModelArts\n"
        "def f(fake: Annotated[FakeModelArts, 'injected']): fake.line\n",
        "import functools\nfrom aiomodelarts.testing import FakeModelArts\nfunctools.partial(FakeModelArts)().line\n",
        "from functools import cached_property\nfrom aiomodelarts.testing import FakeModelArts\nclass A:\n"
        "    @cached_property\n    def fake(self): return FakeModelArts()\n    def f(self): self.fake.line\n",
        "from aiomodelarts.testing import FakeModelArts\nfake = None\ndef start():\n    global fake\n"
        "    fake = FakeModelArts()\ndef f(): fake.line\n",
    ],
)
def test_members_of_known_objects_are_sure(tmp_path, code):
    found = [one.partition(" ")[2] for one in check(tmp_path, code)]
    expected = "possible" if "lambda" in code else "sure"

    assert f"{expected} {LINE}" in found
    assert len(found) == 1


@pytest.mark.parametrize(
    "code",
    [
        "class Recorded:\n    answer = 1\nRecorded().answer\n",
        "from aiomodelarts import ModelArts\nclass Recorded:\n    answer = 1\nRecorded().answer\n",
        "from aiomodelarts import ModelArts\nclass Recorded:\n    def __init__(self): self.answer = 1\nRecorded().answer\n",
        "import models\nmodels.ShowServiceResponse\n",
        "from app_models import ShowServiceResponse\nShowServiceResponse()\n",
        "class ShowServiceResponse: pass\nShowServiceResponse()\n",
        "line = 1\nanswer = line\n",
        "text = 'fake.line and call.answer'\n# fake.line\n",
        "from aiomodelarts import ModelArts\ntext: str = 'x'\ntext.answer\n",
        "from pathlib import Path\nfrom aiomodelarts import ModelArts\nPath().answer\n",
        "def f(x): x.answer\n",
        "import logging\nlogging.getLogger('aiomodelarts.http')\n",
    ],
)
def test_other_objects_with_the_same_names_are_never_sure(tmp_path, code):
    assert not [one for one in check(tmp_path, code) if " sure " in one]


def test_a_name_that_is_bound_again_is_not_sure(tmp_path):
    found = check(
        tmp_path,
        """\
        from aiomodelarts.testing import FakeModelArts
        fake = FakeModelArts()
        fake.line
        fake = object()
        fake.line
        def later(): fake.line
        """,
    )

    assert found == [f"3 sure {LINE}", f"5 possible {LINE}", f"6 possible {LINE}"]


def test_branches_are_joined(tmp_path):
    found = check(
        tmp_path,
        """\
        from aiomodelarts.testing import FakeModelArts
        def f(flag, other):
            fake = FakeModelArts() if flag else other
            fake.line
            if flag:
                fake = FakeModelArts()
                fake.line
            else:
                return
            fake.line
        """,
    )

    assert found == [f"4 possible {LINE}", f"7 sure {LINE}", f"10 sure {LINE}"]


@pytest.mark.parametrize(
    ("code", "certainty"),
    [
        ("async def f(client: ModelArts): return await client.notebooks.update('n')", "possible"),
        ("async def f():\n    async with ModelArts() as client: return await client.notebooks.update('n')", "possible"),
        ("async def f(client): return await client.notebooks.update('n')", "possible"),
        ("async def f(self): return await self.api.notebooks.update('n')", "possible"),
    ],
)
def test_calls_whose_result_is_another_model(tmp_path, code, certainty):
    found = check(tmp_path, f"from aiomodelarts import ModelArts\n{code}\n")

    assert [one.partition(" ")[2] for one in found] == [f"{certainty} {UPDATE}"]


@pytest.mark.parametrize(
    "code",
    [
        "async def f(client: ModelArts): await client.notebooks.update('n')",
        "async def f(client: ModelArts): await client.notebooks.create_image('n')",
        "async def f(client): await client.other.update('n')",
        "async def f(notebooks): await notebooks.update('n')",
    ],
)
def test_calls_whose_result_is_not_used_or_that_did_not_change(tmp_path, code):
    assert check(tmp_path, f"from aiomodelarts import ModelArts\n{code}\n") == []


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("from aiomodelarts.models import ShowServiceResponse", 1),
        ("from aiomodelarts.models.show_service_response import ShowServiceResponse", 1),
        ("from aiomodelarts import models\nmodels.ShowServiceResponse", 2),
        ("import aiomodelarts\ndef f(x: 'aiomodelarts.models.ShowServiceResponse'): ...", 2),
        ("import aiomodelarts.models as m\ndef f() -> list[m.ShowServiceResponse]: ...", 2),
        ("from aiomodelarts import models\nclass Mine(models.ShowServiceResponse): ...", 2),
        ("from aiomodelarts import models\ntry: ...\nexcept models.ShowServiceResponse: ...", 3),
        ("from aiomodelarts import models\nmatch 1:\n    case models.ShowServiceResponse(): ...", 3),
        ("from aiomodelarts import models\nx: dict[str, 'models.ShowServiceResponse'] = {}", 2),
        ("from aiomodelarts import models\nprint(isinstance(1, (str, models.ShowServiceResponse)))", 2),
    ],
)
def test_uses_of_a_renamed_class(tmp_path, code, line):
    assert check(tmp_path, code) == [f"{line} sure {RENAMED}"]


def test_fields_of_a_renamed_class_that_did_not_change(tmp_path):
    code = """\
    from aiomodelarts import models
    def f(service: models.ShowServiceResponse) -> str: return service.service_name
    """

    assert check(tmp_path, code) == [f"2 sure {RENAMED}"]


def test_imports_between_files(tmp_path):
    package = tmp_path / "src" / "shop"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "fakes.py").write_text("from aiomodelarts.testing import FakeModelArts\nfake = FakeModelArts()\n")
    (package / "one.py").write_text("from .fakes import fake\nfake.line\n")
    (package / "two.py").write_text("from shop import fakes\nfakes.fake.line\n")
    (package / "three.py").write_text("import shop.fakes\nshop.fakes.fake.line\n")
    (tmp_path / "main.py").write_text("from shop.fakes import fake as it\nit.line\n")

    found = checked(tmp_path).findings

    assert {(one.file.rpartition("/")[2], one.line, str(one.certainty)) for one in found} == {
        (name, 2, "sure") for name in ("one.py", "two.py", "three.py", "main.py")
    }


OLD_RESOURCE = """\
class Jobs:
    async def create(self, *, name: str, priority: int = 0) -> "Job": ...
    async def stop(self, id: str) -> None: ...
    def list(self, *, limit: int = 10) -> "Pager[Page, Job]": ...
class Job:
    name: str
    state: str
class ModelArts:
    @property
    def jobs(self) -> Jobs: ...
"""


@pytest.mark.parametrize(
    ("change_", "call", "certainty"),
    [
        (
            change("argument-removed", "client.jobs.create(priority)"),
            "client.jobs.create(name='a', priority=1)",
            "sure",
        ),
        (change("argument-removed", "client.jobs.create(priority)"), "client.jobs.create(name='a')", None),
        (change("required-argument-added", "client.jobs.create(queue)"), "client.jobs.create(name='a')", "sure"),
        (change("required-argument-added", "client.jobs.create(queue)"), "client.jobs.create(**values)", "possible"),
        (
            change("default-sent-changed", "client.jobs.create(priority)"),
            "client.jobs.create(name='a', priority=1)",
            None,
        ),
        (change("default-sent-changed", "client.jobs.create(priority)"), "client.jobs.create(name='a')", "sure"),
        (change("method-renamed", "client.jobs.stop", new_name="client.jobs.end"), "client.jobs.stop('a')", "sure"),
        (change("operation-removed", "client.jobs.stop"), "stop = client.jobs.stop", "sure"),
        (change("argument-order-changed", "client.jobs.stop"), "client.jobs.stop('a')", None),
        (change("answer-removed", "client.jobs.create"), "client.jobs.create(name='a')", None),
        (change("answer-removed", "client.jobs.create"), "x = client.jobs.create(name='a')", "possible"),
        (
            change("time-form-changed", "client.jobs.create(priority)"),
            "client.jobs.create(name='a', priority=2)",
            "sure",
        ),
        (change("a-kind-of-a-later-version", "client.jobs.stop"), "client.jobs.stop('a')", "possible"),
    ],
)
def test_rules_of_kinds(tmp_path, change_, call, certainty):
    modules = {"resources/jobs.py": OLD_RESOURCE, "__init__.py": "from .resources.jobs import ModelArts"}
    file = tmp_path / "app.py"
    file.write_text(f"from aiomodelarts import ModelArts\nclient = ModelArts()\nvalues = {{}}\n{call}\n")

    found = checked(file, versions=versions(modules, modules, change_)).findings

    assert [str(one.certainty) for one in found] == ([certainty] if certainty else [])


@pytest.mark.parametrize(
    ("change_", "call"),
    [
        (change("argument-removed", "client.jobs.create(priority)"), "client.jobs.create(name='a', priority=1)"),
        (change("required-argument-added", "client.jobs.create(queue)"), "self.api.jobs.create(name='a')"),
        (change("method-renamed", "client.jobs.stop", new_name="client.jobs.end"), "stop = client.jobs.stop"),
        (change("resource-renamed", "client.jobs", new_name="client.work"), "self.client.jobs.list()"),
        (change("resource-renamed", "client.jobs", new_name="client.work"), "modelarts.jobs"),
        (change("argument-order-changed", "client.jobs.stop"), "client.jobs.stop(1, 2)"),
    ],
)
def test_names_of_unknown_objects(tmp_path, change_, call):
    modules = {"resources/jobs.py": OLD_RESOURCE, "__init__.py": "from .resources.jobs import ModelArts"}
    file = tmp_path / "app.py"
    file.write_text(f"def f(client, self, modelarts):\n    {call}\n    client.jobs.get(1)\n    queue.jobs\n")

    found = checked(file, versions=versions(modules, modules, change_)).findings

    certain = {(one.line, str(one.certainty)) for one in found}
    assert certain == {(2, "possible")} if "resource" not in change_.kind else (2, "possible") in certain


@pytest.mark.parametrize(
    "call",
    [
        "await client.services.get('x')",
        "await asyncio.wait_for(client.services.get('x'), 5)",
        "(await asyncio.gather(client.services.get('x')))[0]",
        "await client.call('ShowService', service_id='x')",
        "(await client.with_raw_response(client.services.get, 'x')).model",
        "await client.with_options(timeout=3).services.get('x')",
        "await asyncio.create_task(client.services.get('x'))",
        "await (client.services.get('x') if client else client.services.get('y'))",
        "[await client.services.get(one) for one in 'xy'][0]",
        "await client.services.wait('x')",
    ],
)
def test_results_of_calls(tmp_path, call):
    code = f"""\
    import asyncio
    from aiomodelarts import UNSET, ModelArts
    async def f(client: ModelArts) -> bool:
        service = {call}
        return service.access_address is UNSET
    """

    assert check(tmp_path, code) == ["5 sure models.ShowServiceResponse.access_address"]


@pytest.mark.parametrize(
    "code",
    [
        "async def f(client: ModelArts): await client.networks.create(metadata={'lables': {}}, spec={})",
        "spec: params.NetworkMetadataInput = {'lables': {}}",
        "def f() -> params.NetworkMetadataInput: return {'lables': {}}",
    ],
)
def test_keys_of_dictionaries(tmp_path, code):
    old = (
        "from typing import TypedDict, NotRequired\nclass NetworkMetadataInput(TypedDict):\n    {}: NotRequired[str]\n"
    )
    client = (
        "from . import params\nclass ModelArts:\n    networks: Networks\nclass Networks:\n"
        "    async def create(self, *, metadata: params.NetworkMetadataInput, spec: dict) -> None: ...\n"
    )
    package = {"__init__.py": "from .client import ModelArts\nfrom . import params", "client.py": client}
    file = tmp_path / "app.py"
    file.write_text(f"from aiomodelarts import ModelArts, params\n{code}\n")
    both = [{**package, "params/__init__.py": old.format(name)} for name in ("lables", "labels")]

    [found] = checked(file, versions=versions(*both)).findings

    assert (found.line, str(found.certainty), found.subject) == (2, "sure", "models.NetworkMetadataInput.lables")
    assert file.read_text().splitlines()[1][found.column - 1 : found.end_column - 1] == "'lables'"


def test_renames_of_several_releases_follow_each_other(tmp_path):
    old = {"models/__init__.py": "class First:\n    size: int\n"}
    new = {"models/__init__.py": "class Third: ...\n"}
    file = tmp_path / "app.py"
    file.write_text("from aiomodelarts.models import First\nFirst().size\n")
    steps = [
        change("model-renamed", "models.First", "was renamed to `models.Second`", new_name="models.Second"),
        change(
            "model-renamed", "models.Second", "was renamed to `models.Third`", new_name="models.Third", version="0.3.0"
        ),
        change("field-removed", "models.Third.size", version="0.4.0"),
    ]

    found = checked(file, versions=versions(old, new, *steps)).findings

    assert [(one.line, one.subject, one.new_name, str(one.certainty)) for one in found] == [
        (1, "models.First", "models.Third", "sure"),
        (2, "models.First", "models.Third", "sure"),
        (2, "models.First.size", "", "sure"),
    ]
