import { createCache, extractStyle, StyleProvider } from "@ant-design/cssinjs";
import {
  Alert,
  App,
  Badge,
  Button,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Drawer,
  Dropdown,
  Empty,
  Form,
  Input,
  InputNumber,
  Mentions,
  Menu,
  Modal,
  message,
  notification,
  Pagination,
  Popconfirm,
  Popover,
  Progress,
  Radio,
  Segmented,
  Select,
  Skeleton,
  Space,
  Spin,
  Switch,
  Table,
  Tag,
  type ThemeConfig,
  Tooltip,
  TreeSelect,
} from "antd";
import { renderToString } from "react-dom/server";
import { OUTDOORS } from "../../features/capture/components/CounterTheme";
import { antdTheme } from "../theme";

const { _InternalPanelDoNotUseOrYouWillBeFired: MessagePanel } = message;
const { _InternalPanelDoNotUseOrYouWillBeFired: NotificationPanel } = notification;

/** Each component of antd that the app draws, once: what is left out here writes its styles in the browser, as it is drawn. */
function Components() {
  return (
    <App>
      <Alert />
      <Badge count={1} />
      <Button />
      <Checkbox />
      <DatePicker />
      <DatePicker.RangePicker />
      <Drawer />
      <Dropdown menu={{ items: [] }}>
        <span />
      </Dropdown>
      <Empty />
      <Form>
        <Form.Item />
      </Form>
      <Input />
      <Input.Password />
      <Input.Search />
      <Input.TextArea />
      <InputNumber />
      <Mentions />
      <Menu items={[]} />
      <MessagePanel />
      <Modal />
      <NotificationPanel />
      <Pagination />
      <Popconfirm title="">
        <span />
      </Popconfirm>
      <Popover>
        <span />
      </Popover>
      <Progress />
      <Radio />
      <Segmented options={[]} />
      <Select />
      <Skeleton avatar />
      <Space>
        <Space.Compact />
      </Space>
      <Spin />
      <Switch />
      <Table />
      <Tag color="blue" />
      <Tag color="success" />
      <Tooltip>
        <span />
      </Tooltip>
      <TreeSelect />
    </App>
  );
}

/** The list that says which styles are here, by which antd in the browser leaves them out; at the sheet's end. */
const LIST = /\.data-ant-cssinjs-cache-path\{content:"(.*)";\}$/;

function extracted(outer: ThemeConfig, inner: ThemeConfig): { rules: string; list: string } {
  const cache = createCache();
  renderToString(
    <StyleProvider cache={cache}>
      <ConfigProvider theme={outer}>
        <ConfigProvider theme={inner}>
          <Components />
        </ConfigProvider>
      </ConfigProvider>
    </StyleProvider>,
  );
  const sheet = extractStyle(cache, { plain: true, types: "style" });
  const [, list] = LIST.exec(sheet) ?? [];
  if (!list) {
    throw new Error("antd's list of its rules was not found.");
  }
  return { rules: sheet.replace(LIST, ""), list };
}

/**
 * antd's styles as a style sheet, with the list by which the browser knows that it has them. They name the theme's values as
 * CSS variables, so one set of rules serves each theme, under each one's key; the values themselves stay with antd.
 * @public loaded by vite.config.ts
 */
export function antdStyleSheet(): string {
  const themes = [true, false].flatMap((motion) => [antdTheme("light", motion), antdTheme("dark", motion)]);
  const sheets = themes.flatMap((theme) => [{}, OUTDOORS].map((inner) => extracted(theme, inner)));
  if (new Set(sheets.map(({ rules }) => rules)).size !== 1) {
    throw new Error("antd's rules differ between the themes.");
  }
  return `${sheets[0]?.rules}.data-ant-cssinjs-cache-path{content:"${sheets.map(({ list }) => list).join(";")}";}`;
}
