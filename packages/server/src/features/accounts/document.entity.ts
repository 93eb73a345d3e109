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

  /** Where the bytes lie; read by the definer function of a one-use link alone. */
  @Column('text', { select: false })
  storageKey!: string;

  @Column('uuid', { array: true, select: false })
  knownTo!: string[];
}
