/** The kinds of text in a document: the schema says of each whose words it holds. */
import { z } from 'zod';
import { SENTENCE_ID } from '../../paths';

/** Text of the article, with the source's own characters. */
export const sourceWords = (english: string, chinese: string) =>
  z.string().meta({ description: `The source’s words: ${english}. 原文：${chinese}。` });

/** Text of the site: what it records, titles, labels. */
export const siteWords = (english: string, chinese: string) =>
  z.string().meta({ description: `The site’s words: ${english}. 本站用字：${chinese}。` });

/** An address: absolute where the site knows its own, else a path from its root. */
export const address = (english: string, chinese: string) =>
  z.string().meta({ format: 'uri-reference', description: `Address of ${english}. 地址：${chinese}。` });

/** A URI template (RFC 6570) for addresses that are not written out one by one. */
export const template = (english: string, chinese: string) =>
  z
    .string()
    .meta({ format: 'uri-template', description: `URI template (RFC 6570) for ${english}. 地址模板：${chinese}。` });

/** A day. */
export const day = (english: string, chinese: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ format: 'date', description: `${english}. ${chinese}。` });

/** A whole number from 0. */
export const count = (english: string, chinese: string) =>
  z
    .int()
    .min(0)
    .meta({ description: `${english}. ${chinese}。` });

const ofForm = (form: RegExp, english: string, chinese: string) =>
  z
    .string()
    .regex(form)
    .meta({ description: `Identifier: ${english}. 标识：${chinese}。` });

/** A briefing, a section, a topic. */
export const slug = (english: string, chinese: string) => ofForm(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, english, chinese);

/** A sentence by its place in the source. */
export const sentenceId = ofForm(SENTENCE_ID, 'sentence 5 of paragraph 2 of the source is p2s5', '第2段第5句为p2s5');

/** A statement by its first sentence. */
export const statementId = ofForm(
  /^p[1-9]\d{0,3}s[1-9]\d{0,3}[bcd]?$/,
  'a statement by its first sentence, with b, c or d where it begins later in that sentence',
  '转述以首句为名，同一句中后起者加b、c、d',
);
