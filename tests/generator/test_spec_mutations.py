"""Property test: a spec with one random change is refused with its place, or `changelog` reports what differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.spec_mutations.__main__ import SPEC, table
from benchmarks.spec_mutations.broken_files import BREAKS
from benchmarks.spec_mutations.mutation import Mutation
from benchmarks.spec_mutations.mutations import Mutator
from benchmarks.spec_mutations.verdicts import FAULTS, Judge, Outcome
from generator.__main__ import main

SEED, NUMBER, PARTS = 1, 200, 8


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    judge = Judge(SPEC)
    yield judge
    judge.close()


@pytest.fixture(scope="module")
def mutator() -> Mutator:
    return Mutator(SPEC, SEED)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_change_is_refused_or_reported(part: int, judge: Judge, mutator: Mutator) -> None:
    verdicts = [judge.judge(mutator.mutation(number)) for number in range(part, NUMBER, PARTS)]

    assert [verdict for verdict in verdicts if verdict.outcome in FAULTS] == []
    counts = Counter(verdict.outcome for verdict in verdicts)
    assert counts[Outcome.REFUSED] >= 5
    assert counts[Outcome.REFUSED] + counts[Outcome.REPORTED] + counts[Outcome.SAME] == NUMBER // PARTS


def test_changes_depend_on_the_seed_and_the_number(mutator: Mutator) -> None:
    one, same, other, later = (
        Mutator(SPEC, SEED).mutation(3).files, mutator.mutation(3).files, Mutator(SPEC, 2).mutation(3).files,
        mutator.mutation(4).files,
    )  # fmt: skip

    assert one == same
    assert one not in (other, later)


def test_all_kinds_occur(mutator: Mutator) -> None:
    kinds = {mutator.mutation(number).kind for number in range(1000)}

    assert {f"file: {how}" for how in BREAKS} <= kinds
    assert len(kinds) == len(BREAKS) + 10


@pytest.mark.parametrize("command", ["drift", "changelog"])
def test_no_command_fails_on_a_wrong_spec(command: str, tmp_path: Path, capsys) -> None:
    """Neither lints the spec first."""
    orchard = Path(__file__).with_name("orchard")
    valid = orchard / "spec" if command == "drift" else SPEC
    mutator = Mutator(valid, SEED)
    for number in range(30):
        spec = tmp_path / f"{number}" / "spec"
        spec.mkdir(parents=True)
        mutator.mutation(number).write(spec)
        more = {
            "drift": ["--spec", str(spec), "--docs", str(orchard / "reference")],
            "changelog": ["--present", "0.1.0", str(valid), str(spec)],
        }

        code = main([command, *more[command]])

        assert code in (0, 1, 2), capsys.readouterr().err


def made(text: str, file: str = "widgets.yaml") -> Mutation:
    files = {path.name: path.read_bytes() for path in SPEC.glob("*.yaml")}
    return Mutation("made", "made", file, 1, {**files, file: text.encode()})


class TestJudge:
    """The judge must notice what it looks for."""

    def text(self) -> str:
        return (SPEC / "widgets.yaml").read_text(encoding="utf-8")

    def test_unchanged(self, judge: Judge) -> None:
        assert judge.judge(made(f"{self.text()}# a comment\n")).outcome is Outcome.SAME

    def test_refused(self, judge: Judge) -> None:
        verdict = judge.judge(made(self.text().replace("x-method: get\n", "x-method: wait\n")))

        assert verdict.outcome is Outcome.REFUSED
        assert verdict.is_near is False

    def test_reported(self, judge: Judge) -> None:
        text = self.text().replace("          maxLength: 64\n", "          maxLength: 32\n")

        assert judge.judge(made(text)).outcome is Outcome.REPORTED

    @pytest.mark.parametrize(
        ("old", "new", "name"),
        [
            ("          maxLength: 64\n", "          maxLength: 32\n", "client.widgets.create"),
            ("        - name: sortBy\n", "        - name: sort\n", "client.widgets.list(sort_by)"),
            ("      required: [name, parts]\n", "      required: [name]\n", "client.widgets.create(parts)"),
            ("enum: [name, made_at]", "enum: [name, made_at, size]", "models.WidgetSortKey.SIZE"),
            (
                "        ready:\n          type: boolean\n",
                "        ready:\n          type: integer\n",
                "models.Widget.ready",
            ),
            ("        max_limit: 100\n", "", "operations.LIST_WIDGETS"),
        ],
    )
    def test_silent(self, old: str, new: str, name: str, judge: Judge, monkeypatch) -> None:
        monkeypatch.setattr("benchmarks.spec_mutations.verdicts.compare_documents", lambda *_: [])
        monkeypatch.setattr("benchmarks.spec_mutations.verdicts.compare_packages", lambda *_: [])
        text = self.text().replace("            maximum: 100\n", "") if "max_limit" in old else self.text()
        assert text.count(old) == 1

        verdict = judge.judge(made(text.replace(old, new)))

        assert verdict.outcome is Outcome.SILENT
        assert any(detail.startswith(f"{name}: ") for detail in verdict.details), verdict.details

    def test_too_mild(self, judge: Judge, monkeypatch) -> None:
        """A change that breaks calls must be reported as breaking."""
        from generator.changelog.change_kinds import Level
        from generator.changelog.compare_documents import compare_documents

        monkeypatch.setattr(
            "benchmarks.spec_mutations.verdicts.compare_documents",
            lambda *both: [one for one in compare_documents(*both) if one.level is not Level.BREAKING],
        )
        monkeypatch.setattr("benchmarks.spec_mutations.verdicts.compare_packages", lambda *_: [])

        assert judge.judge(made(self.text().replace("name: sortBy", "name: sort"))).outcome is Outcome.SILENT

    def test_traceback(self, judge: Judge, monkeypatch) -> None:
        def fail(*_: object) -> None:
            raise KeyError("no")

        monkeypatch.setattr("generator.lint.operations._tag", fail)

        verdict = judge.judge(made(self.text()))

        assert verdict.outcome is Outcome.TRACEBACK
        assert "KeyError: 'no'" in verdict.details[0]

    def test_placeless(self, judge: Judge, monkeypatch) -> None:
        from generator.spec.problems import Place, Problem

        problem = Problem(Place("spec/widgets.yaml", 9999), "wrong", "correct it")
        monkeypatch.setattr("benchmarks.spec_mutations.verdicts.lint", lambda _: [problem])

        assert judge.judge(made(self.text())).outcome is Outcome.PLACELESS


def test_table(judge: Judge, mutator: Mutator) -> None:
    printed = table([judge.judge(mutator.mutation(number)) for number in range(5)]).splitlines()

    assert printed[0].startswith("| change | number | refused |")
    assert number_of(printed[-1]) == 5
    assert sum(number_of(line) for line in printed[2:-1]) == 5


def number_of(line: str) -> int:
    return int(line.split("|")[2])
