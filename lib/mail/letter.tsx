import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  render,
  Text,
  toPlainText,
} from "@react-email/components";
import { t } from "@/lib/i18n";
import type { Mail } from "./transport";

const style = {
  body: {
    backgroundColor: "#f6f5f2",
    color: "#22252b",
    fontFamily: "Inter, Helvetica, Arial, sans-serif",
    margin: 0,
  },
  sheet: {
    backgroundColor: "#ffffff",
    margin: "24px auto",
    maxWidth: "34rem",
    padding: "32px",
    borderRadius: "8px",
  },
  heading: { fontSize: "20px", lineHeight: "28px", margin: "0 0 16px" },
  group: { fontSize: "16px", lineHeight: "24px", margin: "20px 0 8px" },
  text: { fontSize: "15px", lineHeight: "24px", margin: "0 0 12px" },
  button: {
    backgroundColor: "#1f5fa8",
    borderRadius: "6px",
    color: "#ffffff",
    display: "inline-block",
    fontSize: "15px",
    fontWeight: 600,
    padding: "12px 20px",
  },
  small: { color: "#5d636f", fontSize: "13px", lineHeight: "20px", margin: "12px 0 0" },
} as const;

export type LetterContent = {
  to: string;
  subject: string;
  paragraphs: readonly string[];
  /** what is asked, by round */
  groups?: readonly LetterGroup[];
  button?: LetterLink;
  small?: readonly string[];
  /** the last line, such as the way to get no more of these */
  footer?: LetterLink;
};

export type LetterLink = { href: string; label: string };
export type LetterGroup = { title: string; text?: string; links: readonly LetterLink[] };

const Letter = ({ subject, paragraphs, groups = [], button, small = [], footer }: LetterContent) => (
  <Html lang="en">
    <Head />
    <Preview>{paragraphs[0] ?? subject}</Preview>
    <Body style={style.body}>
      <Container style={style.sheet}>
        <Heading as="h1" style={style.heading}>
          {subject}
        </Heading>
        {paragraphs.map((text) => (
          <Text key={text} style={style.text}>
            {text}
          </Text>
        ))}
        {groups.map((group) => (
          <Group key={group.links[0]?.href ?? group.title} {...group} />
        ))}
        {button ? (
          <Button href={button.href} style={style.button}>
            {button.label}
          </Button>
        ) : null}
        <Hr style={{ margin: "24px 0 0" }} />
        {[...small, t("Sent by Bothhats.")].map((text) => (
          <Text key={text} style={style.small}>
            {text}
          </Text>
        ))}
        {footer ? (
          <Text style={style.small}>
            <Link href={footer.href}>{footer.label}</Link>
          </Text>
        ) : null}
      </Container>
    </Body>
  </Html>
);

const Group = ({ title, text, links }: LetterGroup) => (
  <>
    <Heading as="h2" style={style.group}>
      {title}
    </Heading>
    {text ? <Text style={style.text}>{text}</Text> : null}
    {links.map(({ href, label }) => (
      <Text key={href} style={style.text}>
        <Link href={href}>{label}</Link>
      </Text>
    ))}
  </>
);

/** A mail in HTML and in plain text, from the same words. Drawn once: most of what a mail costs is this. */
export const writeLetter = async (content: LetterContent): Promise<Mail> => {
  const html = await render(<Letter {...content} />);
  return { to: content.to, subject: content.subject, html, text: toPlainText(html) };
};
