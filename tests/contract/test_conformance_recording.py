"""Runs that are written down, without anything that tells whose account it was, and played again offline."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.conformance import Conformance, Report, Settings, replaying
from aiomodelarts.testing.conformance.pseudonymization import Pseudonymizer
from aiomodelarts.testing.conformance.recordings import Exchange, read
from tests.contract.conformance_garden import Between, Change, Reply, answered, conformance, garden

USER_ID = "4fd20b9a7c1e94d258a34b0f9d66e2f0"


def broken(_request: httpx.Request, _reply: Reply) -> Reply:
    raise httpx.ReadError("reset")


def telling(_request: httpx.Request, reply: Reply) -> Reply:
    """Says whose account it is, in documented and in other places."""
    status, kind, body = reply
    more = {"domain_id": USER_ID, "status": PROJECT_ID, "access_key": "AKIDTULIP", PROJECT_ID: f"of {USER_ID}"}
    link = {"link": "https://bucket.example.com/rose.jpg?AccessKeyId=AKIDTULIP&Signature=s3cr3t", "token": "t0ken"}
    return status, kind, {**body, **more, **link} if status == 200 else body


async def replayed(path: Path) -> Report:
    settings, exchanges = read(path)
    made = Settings(**settings)
    return await Conformance(made, **replaying(exchanges, made.now)).run()


CHANGES: dict[str, tuple[str, Change, bool]] = {
    "nothing": ("ListModels", lambda _request, reply: reply, True),
    "identities": ("ShowNotebook", telling, True),
    "HTML": ("ShowModel", answered(200, "<html></html>"), False),
    "no body": ("ShowOsConfig", answered(200), False),
    "no response": ("ListModels", broken, False),
    "busy": ("ListServices", answered(503, {"error_code": "ModelArts.0503", "error_msg": "Later."}), False),
}


@pytest.mark.parametrize(
    ("name", "write"), [*((name, False) for name in CHANGES), ("nothing", True), ("identities", True)]
)
async def test_the_same_report_offline(name: str, write: bool, tmp_path: Path) -> None:
    operation, change, lets_pass = CHANGES[name]
    fake = garden()
    between = Between(fake, operation, change, lets_pass=lets_pass)
    run = conformance(fake, between, recording=True, write=write, expensive=write, timeout=900.0)
    report = await run.run()
    run.record(tmp_path / "calls.jsonl")
    again = await replayed(tmp_path / "calls.jsonl")
    assert again.to_dict() == report.to_dict()
    assert bool(again.outcomes["different"]) == (name != "nothing")


async def test_slow_responses_do_not_change_a_replay(tmp_path: Path) -> None:
    """The wait for a state that never comes makes as many polls offline, where responses take no time."""
    fake = garden()

    def slow(_request: httpx.Request, reply: Reply) -> Reply:
        fake.clock.advance(4.0)
        status, kind, body = reply
        return status, kind, {**body, "status": "PRUNING"} if status == 200 else body

    between = Between(fake, "ShowNotebook", slow)
    run = conformance(fake, between, recording=True, write=True, only=("notebooks",), timeout=60.0)
    report = await run.run()
    run.record(tmp_path / "calls.jsonl")
    again = await replayed(tmp_path / "calls.jsonl")
    assert "is not RUNNING after 60 s" in report.to_json()
    assert again.to_dict() == report.to_dict()


async def test_nothing_tells_whose_account_it_was(tmp_path: Path) -> None:
    fake = garden()
    run = conformance(fake, Between(fake, "ShowNotebook", telling), recording=True, write=True, expensive=True)
    report = await run.run()
    run.record(tmp_path / "calls.jsonl")
    recorded = (tmp_path / "calls.jsonl").read_text()
    tokens = [*fake.snapshot()["iam"]["tokens"]]
    assert tokens
    secrets = [fake.iam.user.password, "AKIDTULIP", "s3cr3t", "t0ken", "X-Auth-Token", '"authorization"', *tokens]
    for text in (recorded, report.to_json()):
        assert [secret for secret in [*secrets, PROJECT_ID, USER_ID] if secret in text] == []
    assert f"/v1/{'0' * 32}/notebooks" in recorded
    assert "https://bucket.example.com/rose.jpg?***" in recorded
    assert f"is '{'0' * 32}', which is not a documented value" in report.to_json()


async def test_line_separators_of_unicode_are_kept(tmp_path: Path) -> None:
    fake = garden()
    name = "roses\u2028tulips\x85lilies"
    between = Between(fake, "ListModels", answered(200, {"models": [], "total_count": 0, "note": name}))
    run = conformance(fake, between, recording=True, only=("ListModels",))
    report = await run.run()
    run.record(tmp_path / "calls.jsonl")
    assert name in (tmp_path / "calls.jsonl").read_text(encoding="utf-8")
    assert (await replayed(tmp_path / "calls.jsonl")).to_dict() == report.to_dict()


async def test_only_what_was_recorded_is_answered(tmp_path: Path) -> None:
    fake = garden()
    run = conformance(fake, recording=True, only=("ListModels",))
    await run.run()
    run.record(tmp_path / "calls.jsonl")
    settings, exchanges = read(tmp_path / "calls.jsonl")
    more = Settings(**{**settings, "only": ("ListServices",)})
    report = await Conformance(more, **replaying(exchanges, more.now)).run()
    [examined] = report.operations
    assert [finding.kind for finding in examined.findings] == ["no response"]


HEAD = '{"format": "aiomodelarts conformance 1", "settings": {}}'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "is not a recording of this version: the file is empty"),
        ("no JSON", "is not a recording of this version: line 1 is not JSON"),
        ('{"format": "another"}', "line 1 has the format 'another'"),
        (f"{HEAD}\n{{", "line 2 is not JSON"),  # cut, because the disk was full
        (f'{HEAD}\n\n{{"colour": "red"}}', "line 3 is not a call: it has the unknown field 'colour'"),
        (f"{HEAD}\n{HEAD}", "line 2 is not a call: it has the unknown field 'format'"),
        (f'{HEAD}\n{{"method": "GET"}}', "line 2 is not a call: target is missing"),
        (f"{HEAD}\nnull", "line 2 is not a JSON object"),
        ('["format"]', "line 1 is not a JSON object"),
        ('{"format": "aiomodelarts conformance 1"}', "line 1 has no settings"),
    ],
)
def test_what_is_no_recording(content: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "calls.jsonl").write_text(content)
    with pytest.raises(ValueError, match=r"calls\.jsonl") as caught:
        read(tmp_path / "calls.jsonl")
    assert reason in str(caught.value)


def test_a_recording_is_lines_of_json(tmp_path: Path, fake: FakeModelArts) -> None:
    run = conformance(fake, recording=True, write=True, only=("notebooks",), skip=("ListFlavors",))
    run.record(tmp_path / "calls.jsonl")
    [head] = [json.loads(line) for line in (tmp_path / "calls.jsonl").read_text().splitlines()]
    assert head["format"] == "aiomodelarts conformance 1"
    assert Settings(**head["settings"]) == run.settings


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({"project_id": PROJECT_ID, "name": PROJECT_ID}, {"project_id": "0" * 32, "name": "0" * 32}),
        (
            {"user": {"domain_id": USER_ID}, "at": [f"x{USER_ID}"]},
            {"user": {"domain_id": "0" * 32}, "at": ["x" + "0" * 32]},
        ),
        ({"user_id": "gardener", "by": "gardener"}, {"user_id": "hidden-0", "by": "hidden-0"}),
        ({"password": "p", "Token": "t", "sk": "k"}, {"password": "***", "Token": "***", "sk": "***"}),
        ({"password": "", "token": None, "secret_key": 5}, {"password": "", "token": None, "secret_key": 5}),
        ({"token": ["a", "b"]}, {"token": ["***", "***"]}),
        ("see http://a.test/b?c=d&e=f, please", "see http://a.test/b?*** please"),
        ("https://a.test/b#c", "https://a.test/b#c"),
        ({"obs_url": "https://a.test/b?c"}, {"obs_url": "***"}),
    ],
)
def test_what_is_hidden(given: Any, shown: Any) -> None:
    pseudonymizer = Pseudonymizer()
    pseudonymizer.learn_from(given)
    assert pseudonymizer.json(given) == shown
    assert pseudonymizer.json(shown) == shown


def test_an_exchange_keeps_an_answer_as_it_was() -> None:
    for text, content in ((None, b"null"), ("", b""), ("<html>", b"<html>")):
        assert Exchange("GET", "/", None, 200, "", None, text).content == content
