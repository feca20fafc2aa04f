"""The trials of a search for good hyperparameters: what each of them tries, and how well it does as time goes by."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from attrs import define, field, frozen

from ..call import Call
from ..lists import Row
from ..replies import INVALID, Fault

ITERATIONS = 5
ITERATION_SECONDS = 4.0
TRIAL_SECONDS = ITERATIONS * ITERATION_SECONDS
DEFAULT_TRIALS = 10
MOST_TRIALS = 1000
# Multiples of it, without their integral parts, fall evenly on the range from 0 to 1.
GOLDEN_SECTION = 0.618034


@frozen
class Trial:
    """A run with values of its own.

    Args:
        key: Its id.
        number: How many trials came before it.
        config: The values.
    """

    key: str
    number: int
    config: dict[str, Any]


@define
class Search:
    """The trials of a job, one after the other.

    Args:
        trials: All of them, those that did not begin yet too.
        metrics: The readings by which they are judged, as the job was given them.
        parameters: Names of what varies.
        stopped: When trials were ended early, by their id.
    """

    trials: list[Trial]
    metrics: list[Row]
    parameters: list[str]
    stopped: dict[str, float] = field(factory=dict[str, float])

    @property
    def seconds(self) -> float:
        """How long all trials take."""
        return TRIAL_SECONDS * len(self.trials)

    def course(self, began: float, until: float) -> list[Progress]:
        """How far the trials are that have begun.

        Args:
            began: When the job began to run.
            until: The present, or when the job ended.
        """
        found: list[Progress] = []
        for trial in self.trials:
            starts = began + trial.number * TRIAL_SECONDS
            if starts <= until:
                ends = self.stopped.get(trial.key, until)
                reports = min(ITERATIONS, int((ends - starts) // ITERATION_SECONDS))
                found.append(Progress(trial, reports, reports == ITERATIONS or trial.key in self.stopped))
        return found

    def reading(self, metric: Row, trial: Trial, report: int) -> float:
        """What a trial reads for a metric in a report; later reports are better."""
        quality = (0.5 + 0.45 * (trial.number * (1 - GOLDEN_SECTION) % 1)) * (1 - 0.5**report)
        return round(1 - quality if metric.get("mode") == "min" else quality, 4)

    def best(self, course: list[Progress]) -> str:
        """The best reading so far of the first metric, as text; empty when there is none."""
        if not self.metrics:
            return ""
        metric = self.metrics[0]
        values = [self.reading(metric, one.trial, one.reports) for one in course if one.reports]
        choose = min if metric.get("mode") == "min" else max
        return str(choose(values)) if values else ""

    def readings(self, trial: Trial, report: int) -> list[str]:
        """What a trial reads for all metrics in a report, as text; empty texts before the first one."""
        return [str(self.reading(metric, trial, report)) if report else "" for metric in self.metrics]

    def metric_names(self) -> list[str]:
        """Names of the readings."""
        return [str(metric.get("name", "")) for metric in self.metrics]


@frozen
class Progress:
    """How far a trial is.

    Args:
        trial: Which one.
        reports: How often it has reported.
        done: Whether it has ended, by itself or by a wish.
    """

    trial: Trial
    reports: int
    done: bool


def planned_search(call: Call, settings: Row) -> Search:
    """The search that the settings in `auto_search` ask for."""
    varied: list[Row] = settings.get("search_params", [])
    algorithms: list[Row] = settings.get("algo_configs", [])
    given = {one.get("key"): one.get("value") for algorithm in algorithms for one in algorithm.get("params", [])}
    count = str(given.get("num_samples", ""))
    trials = [
        Trial(call.fake.next_id()[:8], number, {**dict(_values(varied, number)), "trial_index": number})
        for number in range(max(1, min(int(count), MOST_TRIALS)) if count.isdecimal() else DEFAULT_TRIALS)
    ]
    return Search(trials, settings.get("reward_attrs", []), [one.get("name", "") for one in varied])


def _values(varied: list[Row], number: int) -> Iterator[tuple[str, Any]]:
    """What a trial sets the parameters to that vary."""
    for parameter in varied:
        if parameter.get("param_type") == "discrete":
            listed = parameter.get("discrete_values") or [""]
            yield parameter.get("name", ""), _number(listed[number % len(listed)])
        else:
            low, high, points = (
                _amount(parameter, key) for key in ("lower_bound", "upper_bound", "discrete_points_num")
            )
            share = number * GOLDEN_SECTION % 1
            share = number % points / (points - 1) if points > 1 else share
            yield parameter.get("name", ""), round(low + (high - low) * share, 6)


def _amount(parameter: Row, key: str) -> float:
    """A number that is written as text; 0 when it is not given.

    Raises:
        Fault: It is no number.
    """
    try:
        amount = float(parameter.get(key) or 0)
    except ValueError:
        amount = math.nan
    if not math.isfinite(amount):
        raise Fault(400, INVALID, f"The {key} {parameter[key]} is no number.")
    return amount


def _number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text
