import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime } from '../../shared/scalars.ts';

export enum Piece {
  PHOTO = 'PHOTO',
  ID_FRONT = 'ID_FRONT',
  ID_BACK = 'ID_BACK',
  ADDRESS = 'ADDRESS',
}
registerEnumType(Piece, {
  name: 'Piece',
  description: 'What a home user shows of themselves, and can be asked for again.',
});

export enum PictureFinding {
  BLURRY = 'BLURRY',
  DARK = 'DARK',
  GLARE = 'GLARE',
  SMALL = 'SMALL',
}
registerEnumType(PictureFinding, {
  name: 'PictureFinding',
  description: 'What the browser found on a picture before it was sent. A hint for people; nothing is decided on it.',
});

@ObjectType({ description: 'A picture that a home user sent. Its bytes are seen through `documentLink` alone.' })
@Entity('documents')
export class Document {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid')
  homeUserId!: string;

  @Field(() => Piece)
  @Column('text')
  piece!: Piece;

  @Column('text')
  mediaType!: string;

  @Field(() => Int, { description: 'Pixels.' })
  @Column('integer')
  width!: number;

  @Field(() => Int, { description: 'Pixels.' })
  @Column('integer')
  height!: number;

  @Column('integer')
  bytes!: number;

  @Column('bytea')
  sha256!: Buffer;

  @Field(() => DateTime)
  @Column('timestamptz')
  uploadedAt!: Date;

  @Field(() => [PictureFinding], {
    nullable: true,
    description: "What the sender's browser found; empty when it found nothing, null when it did not check.",
  })
  @Column('text', { array: true, nullable: true })
  browserFindings!: PictureFinding[] | null;

  /** When a newer picture of this piece came; null for the newest. */
  @Column('timestamptz', { nullable: true, select: false })
  replacedAt!: Date | null;

  /** Where the bytes lie; read by the definer function of a one-use link alone. */
  @Column('text', { select: false })
  storageKey!: string;

  @Column('uuid', { array: true, select: false })
  knownTo!: string[];
}
