# Generated from spec/ by `make generate`; do not edit.
"""The resource `inference_services`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.logs.events import follow_events
from ..core.logs.polling_rounds import Rounds
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from .. import models, params


class InferenceServices(Resource):
    """Inference services of the second generation, with deployments that scale and have versions.
    Huawei Cloud only.
    """

    __slots__ = ()

    async def cancel(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Interrupt the deployment of an inference service.

        Interrupts a service that is being deployed, which then stops, or one that is being changed, which then runs
        as before. Refused in all other states. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service_action.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.INTERRUPT_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def create(
        self,
        *,
        name: str,
        type: models.InferenceServiceType | models.InferenceServiceTypeValue | str,
        group_configs: Sequence[models.CreateDeploymentRequest | params.CreateDeploymentRequest],
        runtime_config: models.InferenceRuntimeConfigInput | params.InferenceRuntimeConfigInput,
        x_auth_token_provider: str | Unset | None = UNSET,
        version: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        upgrade_config: models.InferenceUpgradeConfig | params.InferenceUpgradeConfig | Unset | None = UNSET,
        lts_strategy: models.InferenceLogStrategy | models.InferenceLogStrategyValue | str | Unset | None = UNSET,
        log_configs: Sequence[models.InferenceLogConfigInput | params.InferenceLogConfigInput] | Unset | None = UNSET,
        tags: Sequence[models.ResourceTag | params.ResourceTag] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        custom_metrics_path: str | Unset | None = UNSET,
        deploy_timeout_minutes: int | timedelta | Unset | None = UNSET,
        task_type: models.InferenceTaskType | models.InferenceTaskTypeValue | str | Unset | None = UNSET,
        workload_type: models.DeploymentWorkloadType | models.DeploymentWorkloadTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Create an inference service.

        Creates the service and deploys its first deployment, if there is one, in the background. Returns the service
        in the state DEPLOYING. Huawei Cloud only.

        Args:
            x_auth_token_provider: Token of the account that provides the service, for its domain or a project. The
                service then accepts changes only with a token of that account.
            name: Name of the service: letters, Chinese characters, digits, hyphens and underscores. No other service
                may have it. From 1 to 64 characters.
            version: Version number of up to three parts, from 1.0.0 to 99.99.99. Defaults to 1.0.0. At most 8
                characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            description: Description of the service, without the characters < and >. At most 512 characters.
            type: Kind of service.
            deploy_type: How an instance is spread over machines.
            group_configs: First deployment of the service. It may be empty. At most 1 item.
            runtime_config: How the service is called, with its limits and secrets.
            upgrade_config: How instances are replaced by those of a new version.
            lts_strategy: Where logs go. Default of the service: 'AUTO_CREATE'.
            log_configs: Logs to collect, each kind at most once. At most 3 items.
            tags: Tags of the service. At most 20 items.
            workspace_id: ID of the workspace. 0 is the default workspace.
            schedule: When the service is stopped automatically. The time is between one minute and seven days. At
                most 1 item.
            custom_metrics_path: Protocol, port and path of the own metrics of the image, separated by commas, such as
                http,8080,metrics. At most 255 characters.
            deploy_timeout_minutes: Longest time that a deployment may take, in minutes. From 0 to 300.
            task_type: Task of the model.
            workload_type: Kind of Kubernetes workload.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferService.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "version": version,
                "description": description,
                "type": type,
                "deploy_type": deploy_type,
                "group_configs": group_configs,
                "runtime_config": runtime_config,
                "upgrade_config": upgrade_config,
                "lts_strategy": lts_strategy,
                "log_configs": log_configs,
                "tags": tags,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "custom_metrics_path": custom_metrics_path,
                "deploy_timeout_minutes": deploy_timeout_minutes,
                "task_type": task_type,
                "workload_type": workload_type,
            }
        )
        del group_configs, runtime_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_SERVICE,
            headers={
                "X-Auth-Token-Provider": x_auth_token_provider,
            },
            body=body,
            extra=extra,
        )
        del x_auth_token_provider
        return await self._client.send(request)

    async def delete_batch(
        self,
        *,
        service_ids: Sequence[str],
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeletedInferenceServices:
        """Delete inference services.

        Deletes services with their deployments in the background, and returns them in the state DELETING.
        Huawei Cloud only.

        Args:
            service_ids: IDs of the services to delete. At least 1 item.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/BatchDeleteInferServices.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.BATCH_DELETE_INFER_SERVICES,
            body={
                "service_ids": service_ids,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Get an inference service.

        Returns the service with its state, its URLs, and the deployments and settings of its current version.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get_cluster(
        self,
        cluster_id: str | int,
        *,
        x_user_token: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceCluster:
        """Get a resource pool of inference services.

        Returns the state of a resource pool that runs inference services, and the flavors that it supports.
        Huawei Cloud only.

        Args:
            cluster_id: ID of the resource pool.
            x_user_token: Token of the user who reads the pool.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `cluster_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferServiceCluster.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_SERVICE_CLUSTER,
            path_values={
                "id": cluster_id,
            },
            headers={
                "X-User-Token": x_user_token,
            },
            extra=extra,
        )
        del x_user_token
        return await self._client.send(request)

    def list(
        self,
        *,
        id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        status: models.InferenceServiceStatus | models.InferenceServiceStatusValue | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        auth_type: models.InferenceAuthType | models.InferenceAuthTypeValue | str | Unset | None = UNSET,
        type: models.InferenceServiceType | models.InferenceServiceTypeValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        asset_id: str | Unset | None = UNSET,
        node_ip: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.InferenceServicePage, models.InferenceServiceSummary]:
        """List inference services.

        Returns one page of services without their settings, and the total number of matches. Huawei Cloud only.

        Args:
            id: ID of the service.
            pool_id: ID of the resource pool that runs the services.
            pool_name: Name of the resource pool that runs the services.
            sort_key: Field to sort by: create_at, update_at, or both with a comma between them. Defaults to
                update_at.
            status: State of the services.
            name: Name of the service.
            auth_type: How callers authenticate.
            type: Kind of services.
            description: Part of the description.
            workspace_id: ID of the workspace. 0 is the default workspace.
            user_name: Name of the user who created the services.
            tags: Tags of the services: each key and value with a vertical bar between them, the tags separated by
                commas.
            asset_id: ID of a model that the services use.
            node_ip: IP address of a node that runs the services.
            sort_dir: Sort order. Default of the service: 'DESC'.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip, a multiple of limit. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServices.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICES,
            query={
                "id": id,
                "pool_id": pool_id,
                "pool_name": pool_name,
                "sort_key": sort_key,
                "status": status,
                "name": name,
                "auth_type": auth_type,
                "type": type,
                "description": description,
                "workspace_id": workspace_id,
                "user_name": user_name,
                "tags": tags,
                "asset_id": asset_id,
                "node_ip": node_ip,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_events(
        self,
        service_id: str | int,
        *,
        event_type: models.InferenceServiceEventType
        | models.InferenceServiceEventTypeValue
        | str
        | Unset
        | None = UNSET,
        start_time: int | datetime | Unset | None = UNSET,
        end_time: int | datetime | Unset | None = UNSET,
        event_info_key: str | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        sort_key: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.InferenceServiceEventPage, models.InferenceServiceEvent]:
        """List the events of an inference service.

        Returns one page of events with the number of times that each occurred, and the total number of matches.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            event_type: Severity of the events.
            start_time: Earliest time of the events, in milliseconds since 1970.
            end_time: Latest time of the events, in milliseconds since 1970.
            event_info_key: Part of the message, without the characters ';%_*!@#$&\\ and the double quote.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip, a multiple of limit. Default of the service: 0. At least 0.
            sort_key: Field to sort by: create_at, update_at, or both with a comma between them. Defaults to
                update_at.
            sort_dir: Sort order. Default of the service: 'DESC'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServiceEvents.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "start_time": start_time,
                "end_time": end_time,
                "event_info_key": event_info_key,
                "limit": limit,
                "offset": offset,
                "sort_key": sort_key,
                "sort_dir": sort_dir,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_flavors(
        self,
        *,
        flavor_type: models.DevelopmentEnvironmentHardware
        | models.DevelopmentEnvironmentHardwareValue
        | str
        | Unset
        | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.InferenceFlavorPage, models.InferenceFlavor]:
        """List the flavors of inference services.

        Returns one page of flavors for the instances of services, and the total number of matches. Huawei Cloud only.

        Args:
            flavor_type: Kind of processor.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferClusterFlavors.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_CLUSTER_FLAVORS,
            query={
                "flavor_type": flavor_type,
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_versions(
        self,
        service_id: str | int,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.InferenceServiceVersionPage, models.InferenceServiceVersionSummary]:
        """List the versions of an inference service.

        Returns one page of versions with their IDs, which a switch of the version needs. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICE_VERSIONS,
            path_values={
                "service_id": service_id,
            },
            query={
                "limit": limit,
                "offset": offset,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def start(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Start an inference service.

        Deploys the service again in the background. Refused unless it is stopped or failed. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def stop(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Stop an inference service.

        Stops the deployments of the service in the background, which releases their resources. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def switch_version(
        self,
        service_id: str | int,
        *,
        id: str,
        target_version_id: str,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Switch an inference service to another version.

        Deploys the settings of an earlier version in the background. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            id: ID of the service, as in the path.
            target_version_id: ID of the version, not its number.
            workspace_id: ID of the workspace of the service. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SWITCH_INFER_SERVICE_VERSION,
            path_values={
                "service_id": service_id,
            },
            body={
                "id": id,
                "target_version_id": target_version_id,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def update(
        self,
        service_id: str | int,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        deploy_timeout_minutes: int | timedelta | Unset | None = UNSET,
        version: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        group_configs: Sequence[models.CreateDeploymentRequest | params.CreateDeploymentRequest] | Unset | None = UNSET,
        runtime_config: models.InferenceRuntimeConfigUpdate
        | params.InferenceRuntimeConfigUpdate
        | Unset
        | None = UNSET,
        upgrade_config: models.InferenceUpgradeConfig | params.InferenceUpgradeConfig | Unset | None = UNSET,
        lts_strategy: models.InferenceLogStrategy | models.InferenceLogStrategyValue | str | Unset | None = UNSET,
        log_configs: Sequence[models.InferenceLogConfigInput | params.InferenceLogConfigInput] | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        custom_metrics_path: str | Unset | None = UNSET,
        task_type: models.InferenceTaskType | models.InferenceTaskTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Change an inference service.

        Deploys a new version of the service in the background. A request with only the number and the description of
        a version changes that description. Refused unless the service is running, stopped or failed.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            id: ID of the service.
            name: Name of the service: letters, Chinese characters, digits, hyphens and underscores. From 1 to 128
                characters.
            deploy_timeout_minutes: Longest time that a deployment may take, in minutes. From 0 to 300.
            version: Number of the version. An existing number is refused, except in a change of the description
                alone. At most 8 characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            description: Description of the version. A request with only version and description changes that version
                and creates none.
            group_configs: Changed deployment, for clients that do not use the operations on deployments. At most 1
                item.
            runtime_config: How the service is called, with its limits and secrets.
            upgrade_config: How instances are replaced by those of a new version.
            lts_strategy: Where logs go.
            log_configs: Logs to collect, each kind at most once. At most 3 items.
            tags: Tags of the service, up to 20. The operations on tags change them one by one.
            workspace_id: ID of the workspace. 0 is the default workspace.
            schedule: When the service is stopped automatically. It has an effect only if description is empty. At
                most 1 item.
            custom_metrics_path: Protocol, port and path of the own metrics of the image, separated by commas. At most
                255 characters.
            task_type: Task of the model.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferService.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "deploy_timeout_minutes": deploy_timeout_minutes,
                "version": version,
                "description": description,
                "group_configs": group_configs,
                "runtime_config": runtime_config,
                "upgrade_config": upgrade_config,
                "lts_strategy": lts_strategy,
                "log_configs": log_configs,
                "tags": tags,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "custom_metrics_path": custom_metrics_path,
                "task_type": task_type,
            }
        )
        del group_configs, runtime_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        pool_id: str | Unset | None = UNSET,
        pool_name: str | Unset | None = UNSET,
        status: models.InferenceServiceStatus | models.InferenceServiceStatusValue | str | Unset | None = UNSET,
        auth_type: models.InferenceAuthType | models.InferenceAuthTypeValue | str | Unset | None = UNSET,
        type: models.InferenceServiceType | models.InferenceServiceTypeValue | str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        user_name: str | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        asset_id: str | Unset | None = UNSET,
        node_ip: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceServiceSummary | None:
        """Find one of the inference services by its exact name or ID.

        Searches for the name and for the ID on the server, and keeps only exact matches. This takes two to four
        requests if few names are similar. Huawei Cloud only.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            pool_id: ID of the resource pool that runs the services.
            pool_name: Name of the resource pool that runs the services.
            status: State of the services.
            auth_type: How callers authenticate.
            type: Kind of services.
            description: Part of the description.
            workspace_id: ID of the workspace. 0 is the default workspace.
            user_name: Name of the user who created the services.
            tags: Tags of the services: each key and value with a vertical bar between them, the tags separated by
                commas.
            asset_id: ID of a model that the services use.
            node_ip: IP address of a node that runs the services.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServices.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICES,
            query={
                "pool_id": pool_id,
                "pool_name": pool_name,
                "status": status,
                "auth_type": auth_type,
                "type": type,
                "description": description,
                "workspace_id": workspace_id,
                "user_name": user_name,
                "tags": tags,
                "asset_id": asset_id,
                "node_ip": node_ip,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                filter={"name": "{name}"},
                id_filter={"id": "{name}"},
            ),
        )

    async def cancel_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Interrupt the deployment of an inference service, then wait for the result.

        Interrupts a service that is being deployed, which then stops, or one that is being changed, which then runs
        as before. Refused in all other states. Huawei Cloud only.

        The client then polls ShowInferService until the state is STOPPED or RUNNING or CONCERNING.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service_action.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.INTERRUPT_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "cancel",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def create_and_wait(
        self,
        *,
        name: str,
        type: models.InferenceServiceType | models.InferenceServiceTypeValue | str,
        group_configs: Sequence[models.CreateDeploymentRequest | params.CreateDeploymentRequest],
        runtime_config: models.InferenceRuntimeConfigInput | params.InferenceRuntimeConfigInput,
        x_auth_token_provider: str | Unset | None = UNSET,
        version: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        upgrade_config: models.InferenceUpgradeConfig | params.InferenceUpgradeConfig | Unset | None = UNSET,
        lts_strategy: models.InferenceLogStrategy | models.InferenceLogStrategyValue | str | Unset | None = UNSET,
        log_configs: Sequence[models.InferenceLogConfigInput | params.InferenceLogConfigInput] | Unset | None = UNSET,
        tags: Sequence[models.ResourceTag | params.ResourceTag] | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        custom_metrics_path: str | Unset | None = UNSET,
        deploy_timeout_minutes: int | timedelta | Unset | None = UNSET,
        task_type: models.InferenceTaskType | models.InferenceTaskTypeValue | str | Unset | None = UNSET,
        workload_type: models.DeploymentWorkloadType | models.DeploymentWorkloadTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Create an inference service, then wait for the result.

        Creates the service and deploys its first deployment, if there is one, in the background. Returns the service
        in the state DEPLOYING. Huawei Cloud only.

        The client then polls ShowInferService until the state is RUNNING or CONCERNING or STOPPED.

        Args:
            x_auth_token_provider: Token of the account that provides the service, for its domain or a project. The
                service then accepts changes only with a token of that account.
            name: Name of the service: letters, Chinese characters, digits, hyphens and underscores. No other service
                may have it. From 1 to 64 characters.
            version: Version number of up to three parts, from 1.0.0 to 99.99.99. Defaults to 1.0.0. At most 8
                characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            description: Description of the service, without the characters < and >. At most 512 characters.
            type: Kind of service.
            deploy_type: How an instance is spread over machines.
            group_configs: First deployment of the service. It may be empty. At most 1 item.
            runtime_config: How the service is called, with its limits and secrets.
            upgrade_config: How instances are replaced by those of a new version.
            lts_strategy: Where logs go. Default of the service: 'AUTO_CREATE'.
            log_configs: Logs to collect, each kind at most once. At most 3 items.
            tags: Tags of the service. At most 20 items.
            workspace_id: ID of the workspace. 0 is the default workspace.
            schedule: When the service is stopped automatically. The time is between one minute and seven days. At
                most 1 item.
            custom_metrics_path: Protocol, port and path of the own metrics of the image, separated by commas, such as
                http,8080,metrics. At most 255 characters.
            deploy_timeout_minutes: Longest time that a deployment may take, in minutes. From 0 to 300.
            task_type: Task of the model.
            workload_type: Kind of Kubernetes workload.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferService.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "name": name,
                "version": version,
                "description": description,
                "type": type,
                "deploy_type": deploy_type,
                "group_configs": group_configs,
                "runtime_config": runtime_config,
                "upgrade_config": upgrade_config,
                "lts_strategy": lts_strategy,
                "log_configs": log_configs,
                "tags": tags,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "custom_metrics_path": custom_metrics_path,
                "deploy_timeout_minutes": deploy_timeout_minutes,
                "task_type": task_type,
                "workload_type": workload_type,
            }
        )
        del group_configs, runtime_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_SERVICE,
            headers={
                "X-Auth-Token-Provider": x_auth_token_provider,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "create",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Start an inference service, then wait for the result.

        Deploys the service again in the background. Refused unless it is stopped or failed. Huawei Cloud only.

        The client then polls ShowInferService until the state is RUNNING or CONCERNING.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "start",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        service_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Stop an inference service, then wait for the result.

        Stops the deployments of the service in the background, which releases their resources. Huawei Cloud only.

        The client then polls ShowInferService until the state is STOPPED.

        Args:
            service_id: ID of the inference service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferService.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "stop",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def switch_version_and_wait(
        self,
        service_id: str | int,
        *,
        id: str,
        target_version_id: str,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Switch an inference service to another version, then wait for the result.

        Deploys the settings of an earlier version in the background. Huawei Cloud only.

        The client then polls ShowInferService until the state is RUNNING or CONCERNING or STOPPED, in 2 polls in a
        row.

        Args:
            service_id: ID of the inference service.
            id: ID of the service, as in the path.
            target_version_id: ID of the version, not its number.
            workspace_id: ID of the workspace of the service. 0 is the default workspace.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://github.com/huaweicloud/terraform-provider-huaweicloud/blob/master/docs/resources/modelartsv2_service.md
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SWITCH_INFER_SERVICE_VERSION,
            path_values={
                "service_id": service_id,
            },
            body={
                "id": id,
                "target_version_id": target_version_id,
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "switch_version",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        service_id: str | int,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        deploy_timeout_minutes: int | timedelta | Unset | None = UNSET,
        version: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        group_configs: Sequence[models.CreateDeploymentRequest | params.CreateDeploymentRequest] | Unset | None = UNSET,
        runtime_config: models.InferenceRuntimeConfigUpdate
        | params.InferenceRuntimeConfigUpdate
        | Unset
        | None = UNSET,
        upgrade_config: models.InferenceUpgradeConfig | params.InferenceUpgradeConfig | Unset | None = UNSET,
        lts_strategy: models.InferenceLogStrategy | models.InferenceLogStrategyValue | str | Unset | None = UNSET,
        log_configs: Sequence[models.InferenceLogConfigInput | params.InferenceLogConfigInput] | Unset | None = UNSET,
        tags: str | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        schedule: Sequence[models.ServiceScheduleInput | params.ServiceScheduleInput] | Unset | None = UNSET,
        custom_metrics_path: str | Unset | None = UNSET,
        task_type: models.InferenceTaskType | models.InferenceTaskTypeValue | str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.InferenceService:
        """Change an inference service, then wait for the result.

        Deploys a new version of the service in the background. A request with only the number and the description of
        a version changes that description. Refused unless the service is running, stopped or failed.
        Huawei Cloud only.

        The client then polls ShowInferService until the state is RUNNING or CONCERNING or STOPPED, in 2 polls in a
        row.

        Args:
            service_id: ID of the inference service.
            id: ID of the service.
            name: Name of the service: letters, Chinese characters, digits, hyphens and underscores. From 1 to 128
                characters.
            deploy_timeout_minutes: Longest time that a deployment may take, in minutes. From 0 to 300.
            version: Number of the version. An existing number is refused, except in a change of the description
                alone. At most 8 characters. Matches `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            description: Description of the version. A request with only version and description changes that version
                and creates none.
            group_configs: Changed deployment, for clients that do not use the operations on deployments. At most 1
                item.
            runtime_config: How the service is called, with its limits and secrets.
            upgrade_config: How instances are replaced by those of a new version.
            lts_strategy: Where logs go.
            log_configs: Logs to collect, each kind at most once. At most 3 items.
            tags: Tags of the service, up to 20. The operations on tags change them one by one.
            workspace_id: ID of the workspace. 0 is the default workspace.
            schedule: When the service is stopped automatically. It has an effect only if description is empty. At
                most 1 item.
            custom_metrics_path: Protocol, port and path of the own metrics of the image, separated by commas. At most
                255 characters.
            task_type: Task of the model.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferService.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "deploy_timeout_minutes": deploy_timeout_minutes,
                "version": version,
                "description": description,
                "group_configs": group_configs,
                "runtime_config": runtime_config,
                "upgrade_config": upgrade_config,
                "lts_strategy": lts_strategy,
                "log_configs": log_configs,
                "tags": tags,
                "workspace_id": workspace_id,
                "schedule": schedule,
                "custom_metrics_path": custom_metrics_path,
                "task_type": task_type,
            }
        )
        del group_configs, runtime_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            "update",
            request,
            operations.SHOW_INFER_SERVICE,
            timeout,
            on_progress,
            interval,
        )

    def follow_events(
        self,
        service_id: str | int,
        *,
        event_type: models.InferenceServiceEventType
        | models.InferenceServiceEventTypeValue
        | str
        | Unset
        | None = UNSET,
        event_info_key: str | Unset | None = UNSET,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[models.InferenceServiceEvent, None]:
        """Follow the events, oldest first and each one once, until the resource reaches a final state.

        The service does not stream, so the client polls for events since the last one. You can leave the loop at any
        time. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            event_type: Severity of the events.
            event_info_key: Part of the message, without the characters ';%_*!@#$&\\ and the double quote.
            since: Time of the first event, in milliseconds since 1970. The oldest event by default.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty, or a number is out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServiceEvents.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            operations.INFERENCE_SERVICES_WAITER,
            Request(
                operations.SHOW_INFER_SERVICE,
                path_values={
                    "service_id": service_id,
                },
            ),
            ends=(
                "FAILED",
                "ERROR",
                "STOPPED",
            ),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.LIST_INFER_SERVICE_EVENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "event_type": event_type,
                "event_info_key": event_info_key,
            },
            extra=extra,
        )
        return follow_events(rounds, request, ("create_at",), {"sort_key": "create_at", "sort_dir": "ASC"}, since)

    async def wait(
        self,
        service_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceService:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update', 'start', 'stop', 'cancel', 'switch_version'. RUNNING, CONCERNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.INFERENCE_SERVICES_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        service_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_SERVICE,
            path_values={
                "service_id": service_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.INFERENCE_SERVICES_WAITER, request, timeout, on_progress, interval)
