# Generated from spec/ by `make generate`; do not edit.
"""The resource `models`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from .. import models, params


class Models(Resource):
    """AI applications, that is models packed with a runtime, ready to be deployed."""

    __slots__ = ()

    async def create(
        self,
        *,
        model_name: str,
        model_version: str,
        model_type: models.ModelType | str,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        initial_config: str | Unset | None = UNSET,
        model_algorithm: models.ModelAlgorithm | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        install_type: Sequence[models.ModelInstallType | str] | Unset | None = UNSET,
        apis: Sequence[models.ModelApi | params.ModelApi] | Unset | None = UNSET,
        input_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        output_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        dependencies: Sequence[models.ModelDependencyInput | params.ModelDependencyInput] | Unset | None = UNSET,
        template: models.ModelTemplate | params.ModelTemplate | Unset | None = UNSET,
        model_docs: Sequence[models.ModelDocumentInput | params.ModelDocumentInput] | Unset | None = UNSET,
    ) -> models.CreateModelResponse:
        """Create an AI application from a model in OBS, an image or a template. (withdrawn)

        The application is packed in the background; wait for it to reach published before it is deployed. Model and
        code have to lie in OBS beforehand. Open Telekom Cloud has taken the page of this operation back.

        Args:
            model_name: Name to give the AI application, shared by its versions. At most 64 characters.
            model_version: Three numbers below 100 without leading zeros, such as 2.1.0.
            model_type: AI engine of the model, or Image or Template when it comes from one.
            runtime: Environment to run in, one of those that list_runtimes gives for the engine.
            source_location: OBS folder of the model, or image in SWR; needed unless model_type is Template.
            source_copy: The text true or false, for images only. With true the image is copied, so later changes in
                SWR do no harm; with false creation is faster, but services depend on the original. The service
                assumes 'true' when it is left out.
            execution_code: Place in OBS of the file customize_service.py, in the folder named model; found by the
                service when left out.
            description: Free text about the AI application. At most 100 characters.
            source_type: auto for a model made by ExeML, which can't be downloaded; left out for any other.
            source_job_id: Training job that made the model, kept for tracing.
            source_job_version: Version of that training job, such as V0003.
            workspace_id: Workspace to create it in; 0 is the one that always exists. The service assumes '0' when it
                is left out.
            initial_config: Contents of the model's config.json as text; interfaces, dependencies and parameters in it
                need not be given again.
            model_algorithm: Kind of task the model solves; not needed when the configuration file tells it.
            model_metrics: How good the model is, as JSON text with f1, recall, precision and accuracy.
            install_type: Kinds of service that it may be deployed as; real-time and batch unless given.
            apis: Interfaces that the model offers; not needed when the configuration file describes them.
            input_params: Parameters that it takes; not needed when initial_config describes them.
            output_params: Parameters that it answers with; not needed when initial_config describes them.
            dependencies: Packages that model and code need; not needed when the configuration file names them.
            template: Template to create it from; needed when model_type is Template and only then.
            model_docs: Links to documents about the model.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/creating_an_ai_application.rst
        """

        request = Request(
            operations.CREATE_MODEL,
            body={
                "model_name": model_name,
                "model_version": model_version,
                "model_type": model_type,
                "runtime": runtime,
                "source_location": source_location,
                "source_copy": source_copy,
                "execution_code": execution_code,
                "description": description,
                "source_type": source_type,
                "source_job_id": source_job_id,
                "source_job_version": source_job_version,
                "workspace_id": workspace_id,
                "initial_config": initial_config,
                "model_algorithm": model_algorithm,
                "model_metrics": model_metrics,
                "install_type": install_type,
                "apis": apis,
                "input_params": input_params,
                "output_params": output_params,
                "dependencies": dependencies,
                "template": template,
                "model_docs": model_docs,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        model_id: str | int,
        *,
        cascade: bool | Unset | None = UNSET,
    ) -> models.DeleteModelResponse:
        """Delete an AI application, or all its versions.

        The deletion is over when the answer comes, which names what was deleted and what was not. A version that a
        service uses stays and is found in delete_failed_list.

        Args:
            model_id: Which AI application is meant.
            cascade: Whether the other versions under the same name go too, up to 20 at a time. The service assumes
                False when it is left out.

        Raises:
            ValueError: `model_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/deleting_an_ai_application.rst
        """

        request = Request(
            operations.DELETE_MODEL,
            path_values={
                "model_id": model_id,
            },
            query={
                "cascade": cascade,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        model_id: str | int,
    ) -> models.ShowModelResponse:
        """Get one AI application.

        Answers the state of the AI application, where its files lie, what it is run with and the interfaces through
        which it predicts.

        Args:
            model_id: Which AI application is meant.

        Raises:
            ValueError: `model_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/obtaining_details_about_an_ai_application.rst
        """

        request = Request(
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        model_name: str | Unset | None = UNSET,
        exact_match: bool | Unset | None = UNSET,
        model_version: str | Unset | None = UNSET,
        model_status: models.ModelStatus | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        sort_by: models.ModelSortKey | str | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        model_type: models.ModelType | str | Unset | None = UNSET,
        not_model_type: models.ModelType | str | Unset | None = UNSET,
    ) -> Pager[models.ListModelsResponse, models.ModelSummary]:
        """List the AI applications of the project.

        Answers one page of AI applications, filtered and sorted as asked, with the number that match in all. Every
        version is an entry of its own; runtime, dependencies and interfaces are only told by get.

        Args:
            model_name: Keep only AI applications whose name contains this text; with an underscore in it, set
                exact_match too.
            exact_match: Whether underscores in model_name stand for themselves; needed for names that contain one.
            model_version: Keep only this version, such as 2.1.0.
            model_status: Keep only AI applications in this state.
            description: Keep only AI applications whose description contains this text.
            offset: Which page to answer, counted from 0; some deployments are said to count entries instead. The
                service assumes 0 when it is left out. At least 0.
            limit: How many AI applications a page holds. The service assumes 1000 when it is left out. From 1 to
                1000.
            sort_by: Field by which the AI applications are sorted; create_at unless given.
            order: Direction of the sorting; descending unless given.
            workspace_id: Workspace to look in; 0 is the one that always exists. The service assumes '0' when it is
                left out.
            model_type: Keep only AI applications of this type; refused together with not_model_type.
            not_model_type: Leave out AI applications of this type; refused together with model_type.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/querying_the_ai_application_list.rst
        """

        request = Request(
            operations.LIST_MODELS,
            query={
                "model_name": model_name,
                "exact_match": exact_match,
                "model_version": model_version,
                "model_status": model_status,
                "description": description,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "order": order,
                "workspace_id": workspace_id,
                "model_type": model_type,
                "not_model_type": not_model_type,
            },
        )
        return self._client.pager(request)

    def list_runtimes(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
    ) -> Pager[models.ShowModelEngineAndRuntimeResponse, models.ModelEngineRuntimes]:
        """List the AI engines and their runtimes for AI applications.

        Answers one page of AI engines with their runtimes, and for each runtime its architecture, accelerator, image
        and whether it can still be used.

        Args:
            limit: How many AI engines a page holds. At least 1.
            offset: Where the answer starts, from 0; the documentation speaks of engines, not of pages. At least 0.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/obtaining_the_model_runtime.rst
        """

        request = Request(
            operations.SHOW_MODEL_ENGINE_AND_RUNTIME,
            query={
                "limit": limit,
                "offset": offset,
            },
        )
        return self._client.pager(request)

    async def create_and_wait(
        self,
        *,
        model_name: str,
        model_version: str,
        model_type: models.ModelType | str,
        runtime: str | Unset | None = UNSET,
        source_location: str | Unset | None = UNSET,
        source_copy: str | Unset | None = UNSET,
        execution_code: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        source_type: str | Unset | None = UNSET,
        source_job_id: str | Unset | None = UNSET,
        source_job_version: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        initial_config: str | Unset | None = UNSET,
        model_algorithm: models.ModelAlgorithm | str | Unset | None = UNSET,
        model_metrics: str | Unset | None = UNSET,
        install_type: Sequence[models.ModelInstallType | str] | Unset | None = UNSET,
        apis: Sequence[models.ModelApi | params.ModelApi] | Unset | None = UNSET,
        input_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        output_params: Sequence[models.ModelParameterInput | params.ModelParameterInput] | Unset | None = UNSET,
        dependencies: Sequence[models.ModelDependencyInput | params.ModelDependencyInput] | Unset | None = UNSET,
        template: models.ModelTemplate | params.ModelTemplate | Unset | None = UNSET,
        model_docs: Sequence[models.ModelDocumentInput | params.ModelDocumentInput] | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowModelResponse:
        """Create an AI application from a model in OBS, an image or a template and wait for it.

        The application is packed in the background; wait for it to reach published before it is deployed. Model and
        code have to lie in OBS beforehand. Open Telekom Cloud has taken the page of this operation back.

        The state is read by ShowModel until its state is published.

        Args:
            model_name: Name to give the AI application, shared by its versions. At most 64 characters.
            model_version: Three numbers below 100 without leading zeros, such as 2.1.0.
            model_type: AI engine of the model, or Image or Template when it comes from one.
            runtime: Environment to run in, one of those that list_runtimes gives for the engine.
            source_location: OBS folder of the model, or image in SWR; needed unless model_type is Template.
            source_copy: The text true or false, for images only. With true the image is copied, so later changes in
                SWR do no harm; with false creation is faster, but services depend on the original. The service
                assumes 'true' when it is left out.
            execution_code: Place in OBS of the file customize_service.py, in the folder named model; found by the
                service when left out.
            description: Free text about the AI application. At most 100 characters.
            source_type: auto for a model made by ExeML, which can't be downloaded; left out for any other.
            source_job_id: Training job that made the model, kept for tracing.
            source_job_version: Version of that training job, such as V0003.
            workspace_id: Workspace to create it in; 0 is the one that always exists. The service assumes '0' when it
                is left out.
            initial_config: Contents of the model's config.json as text; interfaces, dependencies and parameters in it
                need not be given again.
            model_algorithm: Kind of task the model solves; not needed when the configuration file tells it.
            model_metrics: How good the model is, as JSON text with f1, recall, precision and accuracy.
            install_type: Kinds of service that it may be deployed as; real-time and batch unless given.
            apis: Interfaces that the model offers; not needed when the configuration file describes them.
            input_params: Parameters that it takes; not needed when initial_config describes them.
            output_params: Parameters that it answers with; not needed when initial_config describes them.
            dependencies: Packages that model and code need; not needed when the configuration file names them.
            template: Template to create it from; needed when model_type is Template and only then.
            model_docs: Links to documents about the model.
            timeout: Longest wait in seconds after the call; 3600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/creating_an_ai_application.rst
        """

        request = Request(
            operations.CREATE_MODEL,
            body={
                "model_name": model_name,
                "model_version": model_version,
                "model_type": model_type,
                "runtime": runtime,
                "source_location": source_location,
                "source_copy": source_copy,
                "execution_code": execution_code,
                "description": description,
                "source_type": source_type,
                "source_job_id": source_job_id,
                "source_job_version": source_job_version,
                "workspace_id": workspace_id,
                "initial_config": initial_config,
                "model_algorithm": model_algorithm,
                "model_metrics": model_metrics,
                "install_type": install_type,
                "apis": apis,
                "input_params": input_params,
                "output_params": output_params,
                "dependencies": dependencies,
                "template": template,
                "model_docs": model_docs,
            },
        )
        return await act_and_wait(
            self._client,
            operations.MODELS_WAITER,
            "create",
            request,
            operations.SHOW_MODEL,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        model_id: str | int,
        *,
        cascade: bool | Unset | None = UNSET,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete an AI application, or all its versions and wait for it.

        The deletion is over when the answer comes, which names what was deleted and what was not. A version that a
        service uses stays and is found in delete_failed_list.

        The state is read by ShowModel until it no longer exists.

        Args:
            model_id: Which AI application is meant.
            cascade: Whether the other versions under the same name go too, up to 20 at a time. The service assumes
                False when it is left out.
            timeout: Longest wait in seconds after the call; 600 when left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            ValueError: `model_id` is empty or more than one id, or a time is out of range.
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: ai_application_management/deleting_an_ai_application.rst
        """

        request = Request(
            operations.DELETE_MODEL,
            path_values={
                "model_id": model_id,
            },
            query={
                "cascade": cascade,
            },
        )
        await act_and_wait(
            self._client,
            operations.MODELS_WAITER,
            "delete",
            request,
            operations.SHOW_MODEL,
            timeout,
            on_progress,
            interval,
        )

    async def wait(
        self,
        model_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.ShowModelResponse:
        """Wait until it can be used, or until it is in a given state.

        Args:
            model_id: Which AI application is meant.
            until: State or states to wait for, as values or names, or where an action leads: 'create'; published when
                left out.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Returns:
            The answer that showed the state.

        Raises:
            WaitFailed: It failed, ended, was stopped or deleted instead; the service's reason is in it.
            WaitTimeout: The time is over.
            ValueError: `until` is no state, or a time is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
        )
        return await wait_until(self._client, operations.MODELS_WAITER, request, until, timeout, on_progress, interval)

    async def wait_gone(
        self,
        model_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Wait until it no longer exists.

        Args:
            model_id: Which AI application is meant.
            interval: Seconds between polls by the client's clock, from 0.01 to 86400; when left out, intervals that
                grow.
            timeout: Longest wait in seconds; 3600 when left out.
            on_progress: Called after each poll and at the end with state, step, seconds elapsed and last answer.

        Raises:
            WaitFailed: It could not be deleted.
            WaitTimeout: The time is over.
            ValueError: `timeout` or `interval` is out of range; nothing was sent.
        """
        request = Request(
            operations.SHOW_MODEL,
            path_values={
                "model_id": model_id,
            },
        )
        await wait_gone(self._client, operations.MODELS_WAITER, request, timeout, on_progress, interval)
