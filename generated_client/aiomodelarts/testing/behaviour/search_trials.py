"""Trials of a hyperparameter search: their parameter values, and their metrics over time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from attrs import define, field, frozen

from ..handlers.call import Call
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault

ITERATIONS = 5
ITERATION_SECONDS = 4.0
TRIAL_SECONDS = ITERATIONS * ITERATION_SECONDS
DEFAULT_TRIALS = 10
MOST_TRIALS = 1000
# The fractional parts of its multiples are evenly distributed from 0 to 1.
GOLDEN_SECTION = 0.618034


@frozen
class Trial:
    """A run with its own parameter values.

    Args:
        key: ID of the trial.
        number: Number of trials before it.
        config: Parameter values.
    """

    key: str
    number: int
    config: dict[str, Any]


@define
class Search:
    """The trials of a job, which run one after the other.

    Args:
        trials: All trials, including those that have not begun.
        metrics: Metrics of the search, as in `reward_attrs`.
        parameters: Names of the parameters that vary.
        stopped: End times of trials that were stopped early, in seconds since 1970, by trial ID.
    """

    trials: list[Trial]
    metrics: list[Row]
    parameters: list[str]
    stopped: dict[str, float] = field(factory=dict[str, float])

    @property
    def seconds(self) -> float:
        """Duration of all trials, in seconds."""
        return TRIAL_SECONDS * len(self.trials)

    def course(self, began: float, until: float) -> list[Progress]:
        """Return the progress of the trials that have begun.

        Args:
            began: Time when the job began to run, in seconds since 1970.
            until: Current time, or the time when the job ended.
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
        """Return the value of a metric in a report of a trial; it improves with each report."""
        quality = (0.5 + 0.45 * (trial.number * (1 - GOLDEN_SECTION) % 1)) * (1 - 0.5**report)
        return round(1 - quality if metric.get("mode") == "min" else quality, 4)

    def best(self, course: list[Progress]) -> str:
        """Return the best value of the first metric so far as a string; empty if there is none."""
        if not self.metrics:
            return ""
        metric = self.metrics[0]
        values = [self.reading(metric, one.trial, one.reports) for one in course if one.reports]
        choose = min if metric.get("mode") == "min" else max
        return str(choose(values)) if values else ""

    def readings(self, trial: Trial, report: int) -> list[str]:
        """Return the values of all metrics in a report of a trial as strings; empty strings before the first report."""
        return [str(self.reading(metric, trial, report)) if report else "" for metric in self.metrics]

    def metric_names(self) -> list[str]:
        """Return the names of the metrics."""
        return [str(metric.get("name", "")) for metric in self.metrics]


@frozen
class Progress:
    """Progress of a trial.

    Args:
        trial: The trial.
        reports: Number of its reports.
        done: Whether it has ended or been stopped.
    """

    trial: Trial
    reports: int
    done: bool


def planned_search(call: Call, settings: Row) -> Search:
    """Return the search that the settings in `auto_search` define.

    Raises:
        Fault: A bound of a parameter is not a number.
    """
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
    """Iterate over the names and values of the parameters of a trial."""
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
    """Parse a number; 0 if the parameter does not contain it.

    Raises:
        Fault: It is not a finite number.
    """
    try:
        amount = float(parameter.get(key) or 0)
    except ValueError:
        amount = math.nan
    if not math.isfinite(amount):
        raise Fault(400, INVALID, f"{key} must be a number, not {parameter[key]!r}.")
    return amount


def _number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text
